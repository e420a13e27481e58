import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notSimulated } from "../../../src/incentive/simulate/notSimulated.js";
import { planRunner } from "../../../src/incentive/simulate/planRunner.js";
import type { SimulationOptions } from "../../../src/incentive/simulate/simulationOptions.js";
import type { AttainmentModel } from "../../../src/incentive/simulate/world.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { simulatedPlans } from "./simulatedPlans.js";

const models: readonly AttainmentModel[] = [
  { kind: "normal", mean: 1, standardDeviation: 0.3 },
  { kind: "log-normal", mean: 0.9, standardDeviation: 0.4 },
  { kind: "values", values: [0.4, 0.9, 1.3], probabilities: [0.2, 0.5, 0.3] },
];

/** A plan with a third criterion, of the team. */
const withTeam = (plan: IncentivePlan): IncentivePlan => ({
  ...plan,
  criteria: [
    ...plan.criteria,
    ...plan.criteria.slice(0, 1).map((each) => ({ ...each, id: "team", scope: "team" as const })),
  ],
});

/** What every rep is paid in every scenario, and whether that rep is at target there. */
function ran(plan: IncentivePlan, options: SimulationOptions, chunk: number | undefined, turned = false): unknown[] {
  const { reps, scenarios, run } = planRunner(plan, options, chunk);
  const paid = (turned ? reps.toReversed() : reps).map((rep) => {
    const [pay, atTarget] = [new Float64Array(scenarios), new Uint8Array(scenarios)];
    run(rep, pay, atTarget);
    return [rep.id, [...pay], [...atTarget]];
  });
  return turned ? paid.toReversed() : paid;
}

describe("a plan is paid in each scenario", () => {
  const world = fc.record({
    plan: simulatedPlans.map(withTeam).filter((plan) => notSimulated(plan).length === 0),
    scenarios: fc.integer({ min: 1, max: 2100 }),
    attainment: fc.record({ a: fc.constantFrom(...models), b: fc.constantFrom(...models) }),
    market: fc.constantFrom(0, 0.3),
    seed: fc.nat(),
  });
  const reps = ["ann", "bob", "cat", "dan"].map((id, place) => ({ id, teamId: place < 3 ? "north" : "south" }));

  it("the same whatever number of them is gone through at a time, in whatever order of the reps", () => {
    fc.assert(
      fc.property(world, fc.constantFrom(4, 8, 60, 256, 4096), ({ plan, ...options }, chunk) => {
        const usual = ran(plan, { ...options, reps }, undefined);
        expect(ran(plan, { ...options, reps }, chunk)).toEqual(usual);
        expect(ran(plan, { ...options, reps }, chunk, true)).toEqual(usual);
      }),
      { numRuns: 60 },
    );
  });

  it("the same however many scenarios come after it", () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 50 }), ({ plan, ...options }, more) => {
        const few = ran(plan, { ...options, reps }, undefined) as [string, number[], number[]][];
        const many = ran(plan, { ...options, reps, scenarios: options.scenarios + more }, undefined);
        const n = options.scenarios;
        expect((many as typeof few).map(([id, pay, at]) => [id, pay.slice(0, n), at.slice(0, n)])).toEqual(few);
      }),
      { numRuns: 40 },
    );
  });
});
