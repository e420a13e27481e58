import { createRequire } from "node:module";
import type { Decimal as SharedDecimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { quotaAttainment } from "../../src/kpi/targets/quotaAttainment.js";
import { Decimal } from "../../src/exact/decimal.js";
import { toPlain } from "../../src/output/toPlain.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { pinnedBook } from "../kpi/pinnedBook.js";

const ForeignDecimal = createRequire(import.meta.url)("decimal.js") as typeof SharedDecimal;

const rows = [
  { rep: "ann", won: new Decimal("1000000000000000000000.10"), rate: 0.5, missing: null },
  { rep: null, won: new ForeignDecimal("1e-7"), rate: null, missing: null },
];

describe("plain rows", () => {
  it("have money as text with every digit, and everything else as it was", () => {
    expect(toPlain(rows, { money: "string" })).toEqual([
      { rep: "ann", won: "1000000000000000000000.1", rate: 0.5, missing: null },
      { rep: null, won: "0.0000001", rate: null, missing: null },
    ]);
  });

  it("have money as the nearest number if requested", () => {
    expect(toPlain(rows, { money: "number" }).map(({ won }) => won)).toEqual([1e21, 1e-7]);
  });

  it("are new rows: those given keep their money", () => {
    const given = Object.freeze([Object.freeze({ won: new Decimal(5) })]);
    expect(toPlain(given, { money: "number" })).toEqual([{ won: 5 }]);
    expect(given[0]?.won).toBeInstanceOf(Decimal);
    expect(toPlain([], { money: "string" })).toEqual([]);
  });

  it("of a scorecard survive JSON", () => {
    const kpis = { winRate, wonRevenue, quotaAttainment };
    const plain = toPlain(scorecard(pinnedBook, { kpis, by: ["rep"], totals: true }), { money: "string" });
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    expect(plain.at(-1)).toEqual({
      level: "total",
      rep: null,
      period: null,
      start: null,
      end: null,
      winRate: 6 / 9,
      wonRevenue: "6801",
      quotaAttainment: "0.5231538461538461538461538461538462",
    });
  });
});
