import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leadsCreated } from "../../../src/kpi/leads/leadsCreated.js";
import { defineKpi } from "../../../src/kpi/define/defineKpi.js";
import { growth } from "../../../src/kpi/define/growth.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { scanGroups, type ScanGroup } from "../../../src/query/plan/scanGroups.js";
import { planAggregates } from "../../../src/query/plan/planAggregates.js";
import type { GroupedBy } from "../../../src/model/dimensions/findDimension.js";
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

const anyOptions = fc.record(
  { by: grouping, over: fc.uniqueArray(period, { maxLength: 4 }), totals: fc.boolean() },
  { requiredKeys: ["by", "totals"] },
);

const quarter = { start: "2026-01-01", end: "2026-04-01" };

/** Returns the time bases of each scan group, and its number of aggregates. */
const timeBasesOf = (groups: readonly ScanGroup[]): unknown[] =>
  groups.map((group) => [
    [...new Set(group.map(({ kpi }) => kpi.id.split(" by ")[1]))].join(),
    group.length,
    new Set(group).size,
  ]);

describe("a scorecard over columns", () => {
  it.each([onColumns, onRows])("scans facts with the same placement once, whatever their KPIs (%#)", (kpis) => {
    const apart = [
      ["closed", 21, 21],
      ["created", 21, 21],
      ["open", 21, 21],
    ];
    const overPeriods = planAggregates(kpis, [quarter, "undated"]).aggregates;
    const always = planAggregates(kpis, ["always"]).aggregates;
    for (const isTimeless of [true, false])
      expect(timeBasesOf(scanGroups(overPeriods, () => isTimeless))).toEqual(apart);
    expect(timeBasesOf(scanGroups(always, () => false))).toEqual(apart);
    expect(timeBasesOf(scanGroups(always, () => true))).toEqual([["closed,created,open", 63, 63]]);
    expect(timeBasesOf(scanGroups(always, ({ kpi }) => !kpi.id.endsWith(" by created")))).toEqual([
      ["closed,open", 42, 42],
      ["created", 21, 21],
    ]);
  });

  it("scans other records, other facts and other periods apart", () => {
    const facts = defineKpi({ ...wonRevenue, facts: (book) => book["opportunities"] as Opportunity[] });
    const growing = growth(wonRevenue, { against: "previous" });
    const kpis = { wonRevenue, again: wonRevenue, facts, leadsCreated, growing };
    const { aggregates } = planAggregates(kpis, [quarter]);
    expect(aggregates).toHaveLength(4);
    expect(scanGroups(aggregates, () => true).map((group) => group.map(({ kpi }) => kpi))).toEqual([
      [wonRevenue],
      [facts],
      [leadsCreated],
      [wonRevenue],
    ]);
  });

  it("has the same values, to the last bit, as one over rows", () => {
    fc.assert(
      fc.property(randomBook, fc.option(day, { nil: undefined }), anyOptions, (records, asOf, options) => {
        const book = asOf === undefined ? records : { ...records, asOf };
        expect(toPlain(scorecard(book, { ...options, kpis: onColumns }), { money: "string" })).toEqual(
          toPlain(scorecard(book, { ...options, kpis: onRows }), { money: "string" }),
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
    const options = { kpis: { value: kpis["sumMoney by closed"] as never } };
    expect(() => scorecard({ opportunities }, options)).toThrow(
      /^opportunities\[1\]: amount: expected a plain decimal such as 1234\.56, got "1,234\.56"/,
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

  it.each([onColumns, onRows])("names the weight, and not the amount, if the weight cannot be read (%#)", (kpis) => {
    const opportunities = [{ id: "a", stage: "s", outcome: "open", amount: 100, probability: "50%" }] as const;
    expect(() => scorecard({ opportunities }, { kpis: { value: kpis["sumWeighted by open"] as never } })).toThrow(
      /^opportunities\[0\]: probability: expected a plain decimal such as 1234\.56, got "50%"/,
    );
  });

  it("keeps every digit if amounts outgrow a lane of doubles, in any order", () => {
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
