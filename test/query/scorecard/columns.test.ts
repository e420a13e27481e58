import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leadsCreated } from "../../../src/kpi/leads/leadsCreated.js";
import { defineKpi } from "../../../src/kpi/define/defineKpi.js";
import { growth } from "../../../src/kpi/define/growth.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { bundlesOf, type Bundle } from "../../../src/query/scorecard/bundles.js";
import { leavesOf } from "../../../src/query/scorecard/leaves.js";
import type { GroupedBy } from "../../../src/model/dimensions/dimensionNamed.js";
import { scorecard } from "../../../src/query/scorecard/scorecard.js";
import { toPlain } from "../../../src/output/toPlain.js";
import { day, period } from "../../oracle/randomRecords.js";
import { randomBook } from "../../oracle/randomBook.js";
import { dealKpis } from "./dealKpis.js";

const onColumns = dealKpis(true);
const onRows = dealKpis(false);

const grouping = fc.constantFrom<readonly GroupedBy[]>(
  [],
  ["rep"],
  ["team", "rep"],
  ["stage", "source"],
  ["team", "lossReason", "rep"],
);

const request = fc.record(
  { by: grouping, over: fc.uniqueArray(period, { maxLength: 4 }), totals: fc.boolean() },
  { requiredKeys: ["by", "totals"] },
);

const quarter = { start: "2026-01-01", end: "2026-04-01" };

/** The names of the clocks whose leaves are in each bundle, and how many leaves it has. */
const clocksIn = (bundles: readonly Bundle[]): unknown[] =>
  bundles.map((bundle) => [
    [...new Set(bundle.map(({ kpi }) => kpi.id.split(" by ")[1]))].join(),
    bundle.length,
    new Set(bundle).size,
  ]);

describe("a scorecard over columns", () => {
  it.each([onColumns, onRows])(
    "goes once through facts that stand in the same places, whatever it asks (%#)",
    (kpis) => {
      const apart = [
        ["closed", 21, 21],
        ["created", 21, 21],
        ["open", 21, 21],
      ];
      const overPeriods = leavesOf(kpis, [quarter, "undated"]).leaves;
      const always = leavesOf(kpis, ["always"]).leaves;
      for (const isTimeless of [true, false]) expect(clocksIn(bundlesOf(overPeriods, () => isTimeless))).toEqual(apart);
      expect(clocksIn(bundlesOf(always, () => false))).toEqual(apart);
      expect(clocksIn(bundlesOf(always, () => true))).toEqual([["closed,created,open", 63, 63]]);
      expect(clocksIn(bundlesOf(always, ({ kpi }) => !kpi.id.endsWith(" by created")))).toEqual([
        ["closed,open", 42, 42],
        ["created", 21, 21],
      ]);
    },
  );

  it("goes apart through other records, other facts, and other periods", () => {
    const facts = defineKpi({ ...wonRevenue, facts: (book) => book["opportunities"] as Opportunity[] });
    const growing = growth(wonRevenue, { against: "previous" });
    const kpis = { wonRevenue, again: wonRevenue, facts, leadsCreated, growing };
    const { leaves } = leavesOf(kpis, [quarter]);
    expect(leaves).toHaveLength(4);
    expect(bundlesOf(leaves, () => true).map((bundle) => bundle.map(({ kpi }) => kpi))).toEqual([
      [wonRevenue],
      [facts],
      [leadsCreated],
      [wonRevenue],
    ]);
  });

  it("answers the same, to the last bit, as one over rows", () => {
    fc.assert(
      fc.property(randomBook, fc.option(day, { nil: undefined }), request, (records, asOf, asked) => {
        const book = asOf === undefined ? records : { ...records, asOf };
        expect(toPlain(scorecard(book, { ...asked, kpis: onColumns }), { money: "string" })).toEqual(
          toPlain(scorecard(book, { ...asked, kpis: onRows }), { money: "string" }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each([onColumns, onRows])("names the record, index and field of an amount that it cannot read (%#)", (kpis) => {
    const opportunities = [
      { id: "a", stage: "s", outcome: "won", amount: 1 },
      { id: "b", stage: "s", outcome: "won", amount: "1,234.56" },
    ] as const;
    const asked = { kpis: { value: kpis["sumMoney by closed"] as never } };
    expect(() => scorecard({ opportunities }, asked)).toThrow(
      /^opportunities\[1\]: amount: expected a plain decimal such as -1234\.56, got "1,234\.56"/,
    );
  });

  it.each([onColumns, onRows])(
    "does not read what no KPI uses: a bad amount of a lost deal does no harm (%#)",
    (kpis) => {
      const opportunities = [
        { id: "a", stage: "s", outcome: "won", amount: "0.10" },
        { id: "b", stage: "s", outcome: "lost", amount: "n/a" },
      ] as const;
      const rows = scorecard({ opportunities }, { kpis: { mean: kpis["meanMoney by closed"] as never } });
      expect(toPlain(rows, { money: "string" })).toMatchObject([{ mean: "0.1" }]);
    },
  );

  it.each([onColumns, onRows])("names the weight, and not the amount, where the weight cannot be read (%#)", (kpis) => {
    const opportunities = [{ id: "a", stage: "s", outcome: "open", amount: 100, probability: "50%" }] as const;
    expect(() => scorecard({ opportunities }, { kpis: { value: kpis["sumWeighted by open"] as never } })).toThrow(
      /^opportunities\[0\]: probability: expected a plain decimal such as -1234\.56, got "50%"/,
    );
  });

  it("keeps every digit where amounts outgrow a lane of doubles, whatever the order", () => {
    const amounts = ["999999999999999.999", "0.000000000001", 1e15, "123456789012345678901234567890.5", 0.1, -1e15];
    const opportunities = Array.from({ length: 60 }, (_, index) => ({
      id: `o${index}`,
      stage: "s",
      outcome: "won" as const,
      amount: amounts[index % amounts.length] ?? 0,
    }));
    const value = (deals: typeof opportunities): string | undefined =>
      toPlain(scorecard({ opportunities: deals }, { kpis: { value: onColumns["sumMoney by closed"] as never } }), {
        money: "string",
      }).map((row) => String((row as Readonly<Record<string, unknown>>)["value"]))[0];
    expect(value(opportunities)).toBe("1234567890123466789012345678905.99000000001");
    expect(value([...opportunities].reverse())).toBe(value(opportunities));
  });
});
