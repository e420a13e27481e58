import { describe, expect, it } from "vitest";
import { comparePlans } from "../../../src/incentive/simulate/comparePlans.js";
import { simulate } from "../../../src/incentive/simulate/simulate.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { simplePlan } from "./simulatedPlans.js";

const before = simplePlan({
  points: [
    ["0.5", "0"],
    ["1", "1"],
    ["1.5", "2"],
  ],
});
const options = {
  reps: ["ann", "bob", "cat"].map((id, index) => ({
    id,
    attainment: { "won-revenue": { kind: "normal", mean: 0.8 + index / 5, standardDeviation: 0.1 } } as const,
  })),
  seed: 9,
  scenarios: 4_000,
};

describe("comparePlans", () => {
  it("sees the same draws under both plans: a plan does not differ from itself", () => {
    const found = comparePlans(before, { ...before, id: "again" }, options);
    expect(found.difference).toMatchObject({ standardDeviation: 0, standardErrors: { mean: 0 } });
    expect([found.difference.mean, found.difference.p10, found.difference.p90].map(Number)).toEqual([0, 0, 0]);
    expect(found).toMatchObject({ costsMore: { probability: 0 }, winners: 0, losers: 0, plans: ["simple", "again"] });
    expect(found.before).toEqual(simulate(before, options).cost);
  });

  it("knows a difference far better than either cost", () => {
    const after = simplePlan({
      points: [
        ["0.5", "0"],
        ["1", "1"],
        ["1.5", "2.1"],
      ],
    });
    const found = comparePlans(before, after, options);
    expect(found.difference.standardErrors.mean ?? NaN).toBeLessThan((found.before.standardErrors.mean ?? NaN) / 5);
    expect(found.difference.mean.toString()).toBe(found.after.mean.minus(found.before.mean).toString());
    expect(found.costsMore.probability).toBeGreaterThan(0.9);
  });

  it("names who wins and who loses", () => {
    // More above target, less below: Ann is at 0.8, Cat at 1.2.
    const after = simplePlan({
      points: [
        ["0.6", "0"],
        ["1", "1"],
        ["1.5", "2.5"],
      ],
    });
    const found = comparePlans(before, after, options);
    expect(found.reps.map(({ repId, outcome }) => [repId, outcome])).toEqual([
      ["ann", "loser"],
      ["bob", found.reps[1]?.outcome],
      ["cat", "winner"],
    ]);
    expect(found.winners + found.losers).toBe(found.reps.filter(({ outcome }) => outcome !== "neither").length);
    const [ann, , cat] = found.reps;
    expect(ann?.less).toBeGreaterThan(0.9);
    expect(cat?.more).toBeGreaterThan(0.9);
    expect((cat?.more ?? 0) + (cat?.less ?? 0)).toBeLessThanOrEqual(1);
  });

  it("refuses two currencies", () => {
    expect(thrownBy(() => comparePlans(before, { ...before, currency: "USD" }, options)).code).toBe(
      "impossible-request",
    );
  });
});
