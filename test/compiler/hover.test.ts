import { describe, expect, it } from "vitest";
import { catalogue, families } from "../../src/kpi/catalogue.js";
import { documentationOf } from "./compiler.js";

const named = [...catalogue, ...families].map(({ name }) => name);

const program = `
import { ${named.join(", ")}, scorecard } from "sales-kpi";
declare const given: any;
${named.map((name) => `${name}(given);`).join("\n")}
scorecard({ opportunities: [] }, { kpis: { winRate } });
`;

describe("hovering a call", () => {
  const shown = documentationOf(program);

  it.each([
    ["winRate", "won / (won + lost)"],
    ["wonRevenue", "Σ amount of won, by the day they closed"],
    ["quotaAttainment", "Σ won revenue / Σ quota"],
    ["stageConversion", "# that reached `to` or beyond / # that reached `from` or beyond"],
  ])("of %s shows its formula", (name, formula) => {
    expect(shown[name]).toContain(formula);
  });

  it("of a scorecard shows what its rows are", () => {
    expect(shown["scorecard"]).toContain("one for each group and period");
  });

  it.each([...catalogue, ...families].map((kpi) => [kpi.name, kpi.meaning]))(
    "of %s shows its meaning",
    (name, meaning) => {
      expect(plain(shown[name] ?? "")).toContain(plain(meaning));
    },
  );
});

/** A text without line breaks and without the marks of code and links. */
const plain = (text: string): string => text.replace(/\{@link (\w+)\s*\}|`/g, "$1").replace(/\s+/g, " ");
