import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { payout } from "../../../src/incentive/payout/payout.js";
import type { Performance } from "../../../src/incentive/measure/performance.js";
import type { Statement } from "../../../src/incentive/payout/statement.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { planAndPerformance } from "./randomPay.js";
import { add, fromUnits, ratio, same, sub, sum, toUnits, type Ratio } from "./naive.js";

const total = (statements: readonly Statement[]): Ratio => sum(statements.map((each) => ratio(each.total.toString())));
const plain = (plan: IncentivePlan): IncentivePlan => {
  const { id, title, currency, year, targetPay, criteria, rounding } = plan;
  return { id, title, currency, year, payout: plan.payout, targetPay, criteria, rounding };
};
const toDate = (plan: IncentivePlan): IncentivePlan => ({
  ...plain(plan),
  criteria: plan.criteria.map((each) => ({ ...each, basis: "year-to-date" })),
});
/** Without what a ramp guarantees: it is paid beside what is earned. */
const earnedAlone = (performance: Performance): Performance => ({
  ...performance,
  reps: performance.reps.map((rep) => ({
    ...rep,
    periods: rep.periods.map((period) => ({
      ...period,
      time: period.time.map((part) => ({ ...part, guaranteed: "0" })),
    })),
  })),
});
/** The same with every amount of money times a factor. */
const scaled = (performance: Performance, factor: bigint): Performance => {
  const times = (text: string): string => {
    const { n, d } = ratio(text);
    return `${n * factor}/${d}`;
  };
  return {
    ...performance,
    reps: performance.reps.map((rep) => ({ ...rep, targetPay: times(rep.targetPay) })),
  };
};

describe("the laws of a payout", () => {
  it("has lines that sum to the total, to the cent", () => {
    fc.assert(
      fc.property(planAndPerformance, ({ plan, performance }) => {
        const statements = payout(plan, performance);
        expect(statements).toHaveLength(4);
        for (const { lines, total: paid } of statements) {
          expect(same(sum(lines.map(({ amount }) => ratio(amount.toString()))), ratio(paid.toString()))).toBe(true);
          for (const { amount } of lines) expect(amount.decimalPlaces()).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it("loses no money to debts and draws: paid = earned + what is still owed", () => {
    fc.assert(
      fc.property(planAndPerformance, ({ plan, performance }) => {
        const statements = payout(plan, performance);
        const last = statements.at(-1);
        const owed = add(ratio(String(last?.carried)), ratio(String(last?.drawBalance)));
        const earned = sum(statements.map((each) => ratio(each.earned.toString())));
        fc.pre(plan.draw?.recoverable !== false);
        expect(same(total(statements), add(earned, owed))).toBe(true);
      }),
    );
  });

  it("pays over the year what the year has earned, rounded once, where all is year to date", () => {
    fc.assert(
      fc.property(planAndPerformance, ({ plan, performance }) => {
        const statements = payout(toDate(plan), earnedAlone(performance));
        const last = statements.at(-1)?.lines ?? [];
        const exact = sum(
          last.map(({ steps }) => ratio(steps.findLast(({ code }) => code === "weight")?.evidence.result ?? "x")),
        );
        expect(same(total(statements), fromUnits(toUnits(exact, 2), 2))).toBe(true);
      }),
    );
  });

  it("scales with pay: every exact line is a hundred times as much", () => {
    fc.assert(
      fc.property(planAndPerformance, ({ plan, performance }) => {
        const exact = (given: Performance): Ratio[] =>
          payout(plain(plan), given).flatMap(({ lines }) =>
            lines.map(({ steps }) => ratio(steps.find(({ code }) => code === "weight")?.evidence.result ?? "x")),
          );
        const small = exact(earnedAlone(performance));
        const large = exact(scaled(earnedAlone(performance), 100n));
        expect(
          large.every((pay, index) => same(pay, { n: (small[index]?.n ?? 0n) * 100n, d: small[index]?.d ?? 1n })),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("does not pay less when more is sold, where curves rise and less is not better", () => {
    fc.assert(
      fc.property(planAndPerformance, fc.integer({ min: 1, max: 3000 }), ({ plan, performance }, percent) => {
        const more: Performance = {
          ...performance,
          reps: performance.reps.map((rep) => ({
            ...rep,
            periods: rep.periods.map((period) => ({
              ...period,
              criteria: period.criteria.map((each, index) =>
                index === 0 && each.actual !== null && !each.actual.startsWith("-")
                  ? { ...each, actual: ((Number(each.actual) * (100 + percent)) / 100).toFixed(6) }
                  : each,
              ),
            })),
          })),
        };
        const difference = sub(
          total(payout(toDate(plan), earnedAlone(more))),
          total(payout(toDate(plan), earnedAlone(performance))),
        );
        expect(difference.n >= 0n).toBe(true);
      }),
    );
  });

  it("does not depend on the order in which reps and sales of a day are listed", () => {
    fc.assert(
      fc.property(planAndPerformance, ({ plan, performance }) => {
        const commissions = (plan.commissions ?? []).map((each) => ({
          ...each,
          tiers: { ...each.tiers, accumulate: "period" as const },
        }));
        const turned: Performance = {
          ...performance,
          reps: performance.reps.map((rep) => ({
            ...rep,
            periods: rep.periods.map((period) => ({
              ...period,
              commissions: period.commissions.map((each) => ({
                ...each,
                reversals: [],
                credits: each.credits.toReversed(),
              })),
            })),
          })),
        };
        const straight: Performance = {
          ...performance,
          reps: performance.reps.map((rep) => ({
            ...rep,
            periods: rep.periods.map((period) => ({
              ...period,
              commissions: period.commissions.map((each) => ({ ...each, reversals: [] })),
            })),
          })),
        };
        const paid = (given: Performance): string[] =>
          payout({ ...plan, commissions }, given).map((each) => each.total.toString());
        expect(paid(turned)).toEqual(paid(straight));
      }),
      { numRuns: 50 },
    );
  });
});
