import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { payout } from "../../../src/incentive/payout/payout.js";
import type { Performance } from "../../../src/incentive/measure/performance.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { unsupportedFeatures } from "../../../src/incentive/simulate/unsupportedFeatures.js";
import { payProgram } from "../../../src/incentive/simulate/payProgram.js";
import { exactMinorUnits } from "../../../src/incentive/simulate/payFormula.js";
import { repFormulas } from "../../../src/incentive/simulate/repFormulas.js";
import { currencyDigits } from "../../../src/money/currencyDigits.js";
import { toDecimal } from "../../../src/exact/toDecimal.js";
import { simulatedPlans, simplePlan } from "./simulatedPlans.js";

const world = (plan: IncentivePlan): Parameters<typeof repFormulas>[1] => ({
  reps: [{ id: "ann" }],
  attainment: Object.fromEntries(plan.criteria.map(({ kpi }) => [kpi, { kind: "values", values: [1] }])),
});

/** What the exact engine pays in a year for attainments in whole millionths. */
function paidFor(plan: IncentivePlan, attained: readonly number[]): string {
  const during = plan.year;
  const criteria = plan.criteria.map(({ id, target }, index) => ({
    ...({ id, during, target: toDecimal(target as string).toString(), better: "higher", n: 1, missing: 0 } as const),
    actual: toDecimal(target as string)
      .times(attained[index] ?? 0)
      .div(1_000_000)
      .toString(),
  }));
  const performance: Performance = {
    ...{ planId: plan.id, asOf: null, issues: [] },
    reps: [
      {
        ...{ repId: "ann", targetPay: plan.targetPay.variable.toString() },
        periods: [
          {
            ...{ period: during, complete: true, activeDays: 365, days: 365, spifs: [] },
            time: [{ ...during, days: 365, of: 365, weight: "1", guaranteed: "0" }],
            criteria,
            commissions: (plan.commissions ?? []).map(({ id, tiers }) => ({
              ...{ id, target: tiers.over === "attainment" ? (criteria[0]?.target ?? null) : null, reversals: [] },
              credits: [
                {
                  id: "sale",
                  on: "2027-06-01",
                  amount: criteria[0]?.actual ?? "0",
                  share: "1",
                  source: "own",
                  soldBy: "ann",
                } as const,
              ],
            })),
          },
        ],
      },
    ],
  };
  return payout(plan, performance)[0]?.total.toFixed(currencyDigits(plan.currency)) ?? "nothing";
}

/** Attainments of all kinds: on round shares, beside them, anywhere, below zero. */
const attainment = fc.oneof(
  fc.integer({ min: 0, max: 250 }).map((percent) => percent * 10_000),
  fc
    .integer({ min: 0, max: 250 })
    .chain((percent) => fc.integer({ min: -1, max: 1 }).map((step) => percent * 10_000 + step)),
  fc.integer({ min: -300_000, max: 2_500_000 }),
  fc.constantFrom(333_333, 333_334, 1_234_567, 1_234_568, 5_000_000),
);

describe("the fast engine", () => {
  it("pays what the exact engine pays, to the cent, for any plan it covers", () => {
    let [fixed, all, jumps] = [0, 0, 0];
    fc.assert(
      fc.property(
        simulatedPlans,
        fc.array(fc.tuple(attainment, attainment), { minLength: 8, maxLength: 8 }),
        (plan, scenarios) => {
          fc.pre(unsupportedFeatures(plan).length === 0);
          const { formula, attainmentOf } = repFormulas(plan, world(plan))({ id: "ann" });
          const program = payProgram(formula, scenarios.length);
          const columns = [0, 1].map(() => new Float64Array(scenarios.length));
          scenarios.forEach(([a, b], row) => {
            columns.at(attainmentOf.get("a") ?? 0)?.set([a], row);
            columns.at(attainmentOf.get("b") ?? 1)?.set([b], row);
          });
          const pay = new Float64Array(scenarios.length);
          program.run(columns, pay);
          const digits = currencyDigits(plan.currency);
          scenarios.forEach(([a, b], row) => {
            expect(Object.is(pay[row], -0)).toBe(false);
            expect(
              toDecimal(pay[row] ?? NaN)
                .div(10 ** digits)
                .toFixed(digits),
            ).toBe(paidFor(plan, [a, b]));
          });
          all += 1;
          if (program.isFixedPoint) fixed += 1;
          if (formula.lines.some(({ pay: segments }) => segments.length > 2)) jumps += 1;
        },
      ),
      { numRuns: 150 },
    );
    // Both ways of computing, and curves that bend, were asked.
    expect(fixed).toBeGreaterThan(all / 10);
    expect(fixed).toBeLessThan(all);
    expect(jumps).toBeGreaterThan(all / 2);
  });

  it("looks again at sums that doubles cannot tell from a half", () => {
    // A multiplier with a long denominator on an odd amount: half a cent at each odd attainment, and no fixed point.
    const plan = simplePlan(
      {
        points: [
          ["0", "0"],
          ["2", "2"],
        ],
      },
      {
        targetPay: { variable: "99999999999.99" },
        modifiers: [
          {
            kind: "multiplier",
            id: "m",
            on: "revenue",
            factor: {
              points: [
                ["0", "1"],
                ["1.7", "1.3"],
              ],
            },
          },
        ],
      },
    );
    const { formula } = repFormulas(plan, {
      reps: [{ id: "ann" }],
      attainment: { "won-revenue": { kind: "values", values: [1] } },
    })({ id: "ann" });
    const program = payProgram(formula, 4_096);
    const attained = Float64Array.from({ length: 4_096 }, (_, row) => 700_000 + row * 101);
    const pay = new Float64Array(4_096);
    program.run([attained], pay);
    expect(program.isFixedPoint).toBe(false);
    pay.forEach((minorUnits, row) => {
      expect(BigInt(minorUnits)).toBe(exactMinorUnits(formula, [BigInt(attained[row] ?? 0)]));
    });
  });

  it("rounds halves as the plan says, above and below zero", () => {
    // One cent for each 100 %: half a cent at 50 %, one and a half at 150 %.
    const at = (rounding: IncentivePlan["rounding"], shares: readonly number[]): number[] => {
      const plan = simplePlan(
        {
          points: [
            ["-4", "-4"],
            ["4", "4"],
          ],
        },
        { targetPay: { variable: "0.01" }, rounding },
      );
      const { formula } = repFormulas(plan, {
        reps: [{ id: "ann" }],
        attainment: { "won-revenue": { kind: "values", values: [1] } },
      })({ id: "ann" });
      const pay = new Float64Array(shares.length);
      payProgram(formula, shares.length).run([Float64Array.from(shares, (share) => share * 1_000_000)], pay);
      return [...pay];
    };
    const shares = [-1.5, -0.5, -0.2, 0, 0.2, 0.5, 1.5, 2.5];
    expect(at("half-even", shares)).toEqual([-2, 0, 0, 0, 0, 0, 2, 2]);
    expect(at("half-up", shares)).toEqual([-2, -1, 0, 0, 0, 1, 2, 3]);
    expect(at("half-down", shares)).toEqual([-1, 0, 0, 0, 0, 0, 1, 2]);
    expect(at("up", shares)).toEqual([-2, -1, -1, 0, 1, 1, 2, 3]);
    expect(at("down", shares)).toEqual([-1, 0, 0, 0, 0, 0, 1, 2]);
    expect(at("ceiling", shares)).toEqual([-1, 0, 0, 0, 1, 1, 2, 3]);
    expect(at("floor", shares)).toEqual([-2, -1, -1, 0, 0, 0, 1, 2]);
  });
});
