import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundlesOf, type DayReadingOf } from "../../src/report/scorecard/bundles.js";
import { leavesOf } from "../../src/report/scorecard/leaves.js";
import { scorecard, type GroupedBy } from "../../src/report/scorecard/scorecard.js";
import { toPlain } from "../../src/report/output/toPlain.js";
import { day, period } from "../oracle/randomRecords.js";
import { randomBook } from "../oracle/randomBook.js";
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

const dayOf: DayReadingOf = ({ kpi: { clock } }) => (clock.kind === "flow" ? clock.reading : null);

describe("a scorecard over columns", () => {
  it("runs every kind of plan whose facts stand in one place each, and leaves the rest to rows", () => {
    const { leaves } = leavesOf(onColumns, [{ start: "2026-01-01", end: "2026-04-01" }]);
    const { bundles, others } = bundlesOf(leaves, dayOf);
    expect(bundles.map((bundle) => bundle.length)).toEqual([21, 21]);
    expect(others.map(({ kpi }) => kpi.clock.kind)).toEqual(Array<string>(21).fill("stock"));
    const always = bundlesOf(leavesOf(onColumns, ["always"]).leaves, dayOf);
    expect(always.bundles.map((bundle) => bundle.length)).toEqual([21, 21, 21]);
    expect(bundlesOf(leavesOf(onRows, ["always"]).leaves, dayOf).bundles).toEqual([]);
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
      /^opportunities\[1\]: amount: "1,234\.56" is not a plain decimal/,
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
      /^opportunities\[0\]: probability: "50%" is not a plain decimal/,
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
