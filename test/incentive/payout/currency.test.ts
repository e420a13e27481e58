import fc from "fast-check";
import { expect, it } from "vitest";
import { measurePerformance } from "../../../src/incentive/measure/measurePerformance.js";
import { payout } from "../../../src/incentive/payout/payout.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { kpis, won } from "./smallBook.js";

/** A plan of every kind of pay, with money in a unit that so many of make a whole. */
const planIn = (currency: "EUR" | "JPY", unit: number): IncentivePlan => ({
  ...{ id: "p", title: "P", currency, year: { start: "2027-01-01", end: "2028-01-01" }, payout: "quarter" },
  targetPay: { variable: 20_000 * unit },
  criteria: [
    {
      ...{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 3, target: 4000 * unit },
      ...{
        basis: "year-to-date",
        curve: {
          points: [
            ["0.5", 0],
            [1, 1],
            ["1.2", "1.5"],
          ],
        },
      },
    },
    {
      ...{ id: "wins", kpi: "won-opportunities", nature: "means", scope: "rep", weight: 1, target: 5 },
      curve: {
        points: [
          [0, 0],
          [1, 1],
        ],
      },
    },
  ],
  commissions: [
    {
      ...{ id: "sales", on: "won-revenue" },
      tiers: {
        ...{ method: "marginal", over: "amount", accumulate: "year-to-date", boundary: "upper" },
        rates: [
          [0, "0.0125"],
          [1500 * unit, "0.0375"],
        ],
      },
    },
  ],
  modifiers: [
    { kind: "spif", id: "launch", kpi: "won-opportunities", each: 33 * unit, most: 100 * unit },
    { kind: "windfall", id: "large", above: 900 * unit, counts: "0.5" },
    { kind: "floor", id: "least", amount: 150 * unit },
    { kind: "cap", id: "most", amount: 9000 * unit },
  ],
  draw: { amount: 700 * unit, recoverable: true },
  rounding: "half-even",
});

const deals = fc.array(
  fc.record({
    cents: fc.integer({ min: -50_000, max: 150_000 }),
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
  }),
  { maxLength: 8 },
);

it("pays as many of a currency's smallest coins, whichever currency it is: a cent here is a yen there", () => {
  const two = (number: number): string => number.toString().padStart(2, "0");
  fc.assert(
    fc.property(deals, (sold) => {
      const totals = (
        [
          ["EUR", 1],
          ["JPY", 100],
        ] as const
      ).map(([currency, unit]) => {
        const opportunities = sold.map(({ cents, day, month }, index) =>
          won(index.toString(), "ann", `2027-${two(month)}-${two(day)}`, (cents * unit) / 100),
        );
        const plan = planIn(currency, unit);
        const book = { opportunities, reps: [{ id: "ann", memberships: [] }] };
        return payout(plan, measurePerformance(plan, book, { kpis })).map(({ total }) =>
          total.times(100 / unit).toString(),
        );
      });
      expect(totals[0]).toHaveLength(4);
      expect(totals[1]).toEqual(totals[0]);
    }),
  );
});
