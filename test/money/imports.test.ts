import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as door from "../../src/money/index.js";

const room = fileURLToPath(new URL("../../src/money/", import.meta.url));

/** What a file of the room imports when it runs; types leave no import behind. */
function importsOf(file: string): string[] {
  const source = readFileSync(room + file, "utf8");
  const statements = source.matchAll(/^(?:import|export) (?!type )[^;]*? from "([^"]+)";/gm);
  return [...statements].map(([, path = ""]) => path.replace(/^\.\//, "").replace(/\.js$/, ".ts"));
}

function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  if (!file.includes("/") && file !== decimalPackage) for (const path of importsOf(file)) reachedFrom(path, reached);
  return reached;
}

/** As importsOf writes "decimal.js". */
const decimalPackage = "decimal.ts";

describe("the money room", () => {
  it.each([
    "amountProblem.ts",
    "scaled.ts",
    "exactSum.ts",
    "currency.ts",
    "planRates.ts",
    "dailyRates.ts",
    "periodRates.ts",
    "convert.ts",
    "roundQuotient.ts",
    "splitUnits.ts",
  ])("%s works without decimal.js", (file) => {
    expect([...reachedFrom(file)]).not.toContain(decimalPackage);
  });

  it("reaches decimal.js where it answers with a Decimal", () => {
    expect([...reachedFrom("toDecimal.ts")]).toContain(decimalPackage);
  });

  it("imports the package decimal.js in one file only", () => {
    const importers = readdirSync(room).filter((file) =>
      readFileSync(room + file, "utf8").includes('from "decimal.js"'),
    );
    expect(importers).toEqual(["decimal.ts"]);
  });

  it("has a door that hands out the very Decimal its answers are made of", () => {
    expect(door.toDecimal(1).constructor).toBe(door.Decimal);
  });
});
