import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reachedFrom } from "../../.ci/imports.js";
import { toDecimal } from "../../src/exact/toDecimal.js";
import * as money from "../../src/money/index.js";

describe("exact arithmetic", () => {
  it.each([
    "exact/amountProblem.ts",
    "exact/scaled.ts",
    "exact/exactSum.ts",
    "exact/roundQuotient.ts",
    "money/currency.ts",
    "money/planRates.ts",
    "money/dailyRates.ts",
    "money/periodRates.ts",
    "money/convert.ts",
    "money/splitUnits.ts",
  ])("works without decimal.js in %s", (file) => {
    expect([...reachedFrom(`src/${file}`)]).not.toContain("decimal.js");
  });

  it("reaches decimal.js where it answers with a Decimal", () => {
    expect([...reachedFrom("src/exact/toDecimal.ts")]).toContain("decimal.js");
  });

  it("imports the package decimal.js in one file only", () => {
    const importers = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && readFileSync(`src/${file}`, "utf8").includes('from "decimal.js"'),
    );
    expect(importers).toEqual(["exact/decimal.ts"]);
  });

  it("has an entry point that exports the very Decimal its answers are made of", () => {
    expect(toDecimal(1).constructor).toBe(money.Decimal);
  });
});
