import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { forecast } from "../../../src/pipeline/forecast/forecast.js";
import { forecastCategories } from "../../../src/pipeline/forecast/forecastCategories.js";
import { forecastCategoryOf } from "../../../src/pipeline/forecast/forecastCategoryOf.js";
import { exact } from "../../oracle/exact.js";
import { randomDay, randomDeals } from "./randomDeals.js";

const period = { start: "2026-02-01", end: "2026-04-01" };
const asOf = "2026-02-28";
const names = fc.constantFrom("Commit", "best_case", "BEST CASE", "pipeline", "Omitted", "closed", "upside", null);

const categorised = (most: number): fc.Arbitrary<Opportunity[]> =>
  fc
    .tuple(randomDeals(most), fc.array(names, { minLength: most, maxLength: most }))
    .map(([deals, words]) => deals.map((deal, index) => ({ ...deal, forecastCategory: words[index] ?? null })));

const open = (id: string, forecastCategory: string | null, amount: number, probability = 0.5): Opportunity => ({
  ...{ id, stage: "any", outcome: "open", createdOn: "2026-01-05", expectedCloseOn: "2026-03-15" },
  ...{ forecastCategory, amount, probability },
});

describe("forecast categories", () => {
  it("are each alone and with the surer ones; omitted and unknown deals have rows that add to none", () => {
    const opportunities: Opportunity[] = [
      { ...open("w", "Commit", 1000), outcome: "won", closedOn: "2026-02-10" },
      open("a", "Commit", 100, 0.9),
      open("b", "Best Case", 200),
      open("c", "Pipeline", 400, 0.1),
      open("d", "Omitted", 800),
      open("e", null, 5),
      open("f", "Closed", 7),
      open("g", "who knows", 9),
      { ...open("h", "commit", 50, 0.9), expectedCloseOn: "2026-02-01" },
      { ...open("l", "commit", 50), outcome: "lost", closedOn: "2026-02-02" },
    ];
    const told = forecastCategories({ opportunities }, { period, asOf }).map((row) => [
      ...[row.category, row.deals, Number(row.gross), Number(row.weighted)],
      ...[row.cumulative && Number(row.cumulative.gross), row.cumulative && Number(row.cumulative.weighted)],
      Number(row.overdue.gross),
    ]);
    expect(told).toEqual([
      ["closed", 1, 1000, 1000, 1000, 1000, 0],
      ["commit", 1, 100, 90, 1100, 1090, 50],
      ["best-case", 1, 200, 100, 1300, 1190, 0],
      ["pipeline", 1, 400, 40, 1700, 1230, 0],
      ["omitted", 1, 800, 400, null, null, 0],
      [null, 3, 21, 10.5, null, null, 0],
    ]);
    const within = forecastCategories({ opportunities }, { period, asOf, overdue: "include" })[1];
    expect([within?.deals, Number(within?.gross), within?.cumulative?.deals]).toEqual([2, 150, 3]);
    const named = forecastCategories({ opportunities }, { period, asOf, names: { "Who-Knows": "best-case" } });
    expect([named[2]?.deals, named[5]?.deals]).toEqual([2, 2]);
  });

  it("have every deal of the forecast in one row, and groups that add up to the whole", () => {
    fc.assert(
      fc.property(
        categorised(12),
        randomDay,
        fc.constantFrom("include" as const, "leave-out" as const),
        (deals, day, overdue) => {
          const question = { period, asOf: day, overdue } as const;
          const rows = forecastCategories({ opportunities: deals }, { ...question, by: "rep" });
          const totals = rows.filter(({ level }) => level === "total");
          const whole = forecast({ opportunities: deals }, question)[0];
          const weighted = totals.reduce((sum, row) => sum.plus(exact(row.weighted)), exact(0));
          expect(weighted.toFixed()).toBe(whole?.mean.toFixed());
          expect(totals[0]?.deals).toBe(whole?.won.deals);
          expect(totals.reduce((sum, row) => sum + row.overdue.deals, 0)).toBe(
            (whole?.overdue.deals ?? 0) + (whole?.undated.deals ?? 0),
          );
          for (const total of totals) {
            const groups = rows.filter(({ level, category }) => level === "group" && category === total.category);
            expect(groups.reduce((sum, row) => sum.plus(exact(row.gross)), exact(0)).toFixed()).toBe(
              total.gross.toFixed(),
            );
            expect(groups.reduce((sum, row) => sum + row.missing, 0)).toBe(total.missing);
          }
          expect(forecastCategories({ opportunities: deals.toReversed() }, { ...question, by: "rep" })).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are read however they are spelt", () => {
    const read = forecastCategoryOf();
    const texts = [
      "BestCase",
      "best-case",
      "Best  Case",
      "COMMITTED",
      "Closed Won",
      "not_forecasted",
      "",
      "constructor",
    ];
    expect(texts.map(read)).toEqual([
      ...["best-case", "best-case", "best-case", "commit", "closed", "omitted", null, null],
    ]);
    expect(forecastCategoryOf({ PIPELINE: "omitted" })("pipeline")).toBe("omitted");
    expect([read(null), read(undefined)]).toEqual([null, null]);
  });
});
