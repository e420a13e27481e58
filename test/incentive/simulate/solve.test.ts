import { describe, expect, it } from "vitest";
import { expectedPayoutNormal } from "../../../src/incentive/expected/expectedPayoutNormal.js";
import { quotaForShare } from "../../../src/incentive/expected/quotaForShare.js";
import { simulate } from "../../../src/incentive/simulate/simulate.js";
import { solve } from "../../../src/incentive/simulate/solve.js";
import type { Decimal } from "../../../src/exact/decimal.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { simplePlan } from "./simulatedPlans.js";

const curve = {
  points: [
    ["0.5", "0"],
    ["1", "1"],
    ["1.5", "2.5"],
  ],
} as const;
const spread = { mean: 1, standardDeviation: 0.25 };
const model = {
  reps: Array.from({ length: 8 }, (_, rep) => ({ id: `rep ${rep}` })),
  attainment: { "won-revenue": { kind: "normal", ...spread, baseline: "500000" } },
  ...{ seed: 4, scenarios: 4_000 },
} as const;
const paying = (variable: Decimal): ReturnType<typeof simplePlan> => simplePlan(curve, { targetPay: { variable } });
const asking = (target: Decimal): ReturnType<typeof simplePlan> => {
  const plan = simplePlan(curve);
  return { ...plan, criteria: plan.criteria.map((each) => ({ ...each, target })) };
};

describe("solve", () => {
  it("finds the pay that meets a budget, and how sure that is", () => {
    const found = solve(paying, { ...model, between: [0, 100_000], digits: 0, goal: { cost: 150_000, at: "mean" } });
    const truth = 150_000 / (8 * expectedPayoutNormal(curve, spread).mean);
    expect(found.interval?.low.lte(found.value ?? 0) && found.interval.high.gte(found.value ?? 0)).toBe(true);
    expect(found.interval?.low.toNumber()).toBeLessThan(truth);
    expect(found.interval?.high.toNumber()).toBeGreaterThan(truth);
    // The last whole amount that does not go beyond.
    const cost = (more: number): number =>
      simulate(paying((found.value ?? (truth as never)).plus(more)), model).cost.mean.toNumber();
    expect(cost(0)).toBeLessThanOrEqual(150_000);
    expect(cost(1)).toBeGreaterThan(150_000);
    expect(found.measured.value).toBe(cost(0));
    expect(found.simulation?.n).toBe(8);
  });

  it("finds the target that three quarters attain, which falls as the target rises", () => {
    const found = solve(asking, { ...model, between: [300_000, 600_000], digits: 0, goal: { atTarget: 0.75 } });
    const truth = quotaForShare({ mean: 500_000, standardDeviation: 125_000, share: 0.75 }).normal;
    expect(found.interval?.low.toNumber()).toBeLessThan(truth);
    expect(found.interval?.high.toNumber()).toBeGreaterThan(truth);
    expect(Math.abs((found.value?.toNumber() ?? NaN) / truth - 1)).toBeLessThan(0.01);
    // Of eight, three quarters are four or five in a bad year.
    expect(found.simulation?.atTarget?.p10).toBeLessThan(0.7);
  });

  it("says where a goal cannot be reached, and what the ends come to", () => {
    const above = solve(paying, { ...model, between: [0, 1_000], digits: 0, goal: { cost: 150_000, at: "p90" } });
    expect(above).toMatchObject({
      value: null,
      outOfRange: "above",
      interval: null,
      simulation: null,
      measured: { low: 0, value: null },
    });
    const below = solve(asking, { ...model, between: [300_000, 400_000], digits: 0, goal: { atTarget: 0.2 } });
    expect([below.value, below.outOfRange]).toEqual([null, "below"]);
  });

  it("refuses ends and goals that are none", () => {
    const goal = { cost: 1, at: "mean" } as const;
    expect(thrownBy(() => solve(paying, { ...model, between: [2, 1], goal })).code).toBe("impossible-request");
    expect(thrownBy(() => solve(paying, { ...model, between: [1, 2], goal: { atTarget: 75 } })).code).toBe(
      "impossible-request",
    );
  });
});
