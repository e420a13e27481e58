import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asOf,
  cohortWinRate,
  growth,
  leadConversionRate,
  measure,
  measuredScorecard,
  openPipeline,
  quotaAttainment,
  revenue,
  revenueGrowth,
  revenueGrowthYearAgo,
  salesBook,
  scorecard,
  type AnyKpi,
  type Decimal,
  winRateByValue,
  wonRevenue,
} from "../../src/index.js";
import { completeBook } from "../kpi/completeBook.js";
import { shownAnswer } from "../oracle/exact.js";
import { day } from "../oracle/randomRecords.js";

const q1 = { start: "2026-01-01", end: "2026-04-01" };
const q2 = { start: "2026-04-01", end: "2026-07-01" };
const daily = (from: string, to: string, amount: number) => {
  const orders = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000)
    orders.push({ id: String(time), accountId: "a", on: new Date(time).toISOString().slice(0, 10), amount });
  return orders;
};

describe("3 days of January against all of December (ibericode/koko-analytics #277)", () => {
  const orders = [...daily("2024-12-01", "2024-12-31", 10), ...daily("2025-01-01", "2025-01-03", 12)];
  const book = salesBook({ orders, asOf: "2025-01-03" });
  const january = { start: "2025-01-01", end: "2025-02-01" };

  it("is +20 %, and says which days were compared", () => {
    expect(revenueGrowth(book, { during: january })?.toString()).toBe("0.2");
    expect(revenueGrowth(orders, { during: january, asOf: "2025-01-03" })?.toString()).toBe("0.2");
    const { parts } = measure(revenueGrowth, book, { during: january });
    expect([parts?.["now"]?.during, parts?.["then"]?.during]).toEqual([
      { start: "2025-01-01", end: "2025-01-04" },
      { start: "2024-12-01", end: "2024-12-04" },
    ]);
  });

  it("is the same in scorecards", () => {
    const options = { kpis: { revenueGrowth }, over: [january] };
    expect(scorecard(book, options)[0]?.revenueGrowth?.toString()).toBe("0.2");
    const [row] = measuredScorecard(book, options);
    expect(row?.revenueGrowth).toEqual(measure(revenueGrowth, book, { during: january }));
  });

  it("compares whole periods if asked to", () => {
    const whole = growth(revenue, { against: "previous", running: "whole" });
    expect(whole(book, { during: january })?.toFixed(3)).toBe("-0.884");
  });

  it("compares the whole period once it is over", () => {
    const over = salesBook({ orders, asOf: "2025-01-31" });
    expect(revenueGrowth(over, { during: january })?.toFixed(3)).toBe("-0.884");
  });
});

describe("year to date on 1 March of a leap year (Automattic/jetpack PR #52215)", () => {
  const order = (on: string, amount: number) => ({ id: on, accountId: "a", on, amount });
  const orders = [
    order("2028-01-10", 110),
    order("2028-03-01", 10),
    order("2027-01-10", 100),
    order("2027-03-01", 10),
    order("2027-03-02", 40),
  ];
  const toDate = { start: "2028-01-01", end: "2028-03-02" };

  it("is +9.09 % by the same dates and −20 % by the same length, and says which days were compared", () => {
    expect(revenueGrowthYearAgo(orders, { during: toDate })?.toFixed(4)).toBe("0.0909");
    const byLength = growth(revenue, { against: "year-ago", days: "same-length" });
    expect(byLength(orders, { during: toDate })?.toString()).toBe("-0.2");
    expect(measure(revenueGrowthYearAgo, orders, { during: toDate }).parts?.["then"]?.during).toEqual({
      start: "2027-01-01",
      end: "2027-03-02",
    });
    expect(measure(byLength, orders, { during: toDate }).parts?.["then"]?.during).toEqual({
      start: "2027-01-01",
      end: "2027-03-03",
    });
  });

  it("is the same for the running year", () => {
    const year = { start: "2028-01-01", end: "2029-01-01" };
    expect(revenueGrowthYearAgo(orders, { during: year, asOf: "2028-03-01" })?.toFixed(4)).toBe("0.0909");
    const book = salesBook({ orders, asOf: "2028-03-01" });
    expect(scorecard(book, { kpis: { revenueGrowthYearAgo }, over: [year] })[0]?.revenueGrowthYearAgo?.toFixed(4)).toBe(
      "0.0909",
    );
  });
});

describe("the growth of any KPI over a running period", () => {
  it("is the same in a scorecard, in a measured scorecard, as a KPI and over the book as known that day", () => {
    const kpis = Object.fromEntries(
      [wonRevenue, cohortWinRate, openPipeline, quotaAttainment, leadConversionRate, winRateByValue].map((kpi) => [
        kpi.name,
        growth(kpi as AnyKpi<number | Decimal | null>, { against: "previous" }),
      ]),
    );
    let numbers = 0;
    fc.assert(
      fc.property(completeBook, day, (records, on) => {
        const book = asOf(salesBook(records), on);
        const options = { kpis, over: [q1, q2] };
        const measured = measuredScorecard(book, options);
        for (const [index, row] of scorecard(book, options).entries()) {
          const { start, end } = row;
          if (start === null || end === null) continue;
          for (const [name, kpi] of Object.entries(kpis)) {
            const expected = measure(kpi, book as never, { during: { start, end }, asOf: on });
            expect(shownAnswer(row[name])).toBe(shownAnswer(expected.value));
            expect(shownAnswer(kpi(book as never, { during: { start, end } }))).toBe(shownAnswer(expected.value));
            const parts = measured[index]?.[name]?.parts ?? {};
            for (const [part, { value, during }] of Object.entries(expected.parts ?? {})) {
              expect(shownAnswer(parts[part]?.value)).toBe(shownAnswer(value));
              expect(parts[part]?.during).toEqual(during);
            }
            if (row[name] !== null) numbers += 1;
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(numbers).toBeGreaterThan(20);
  });
});
