import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unsupportedFeatures } from "../../../src/incentive/simulate/unsupportedFeatures.js";
import { scenarioRunner } from "../../../src/incentive/simulate/scenarioRunner.js";
import type { SimulationOptions } from "../../../src/incentive/simulate/simulationOptions.js";
import type { AttainmentModel } from "../../../src/incentive/simulate/simulationModel.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { simulatedPlans } from "./simulatedPlans.js";

const models: readonly AttainmentModel[] = [
  { kind: "normal", mean: 1, standardDeviation: 0.3 },
  { kind: "log-normal", mean: 0.9, standardDeviation: 0.4 },
  { kind: "values", values: [0.4, 0.9, 1.3], probabilities: [0.2, 0.5, 0.3] },
];

/** Returns a plan with a third criterion, of the team. */
const withTeam = (plan: IncentivePlan): IncentivePlan => ({
  ...plan,
  criteria: [
    ...plan.criteria,
    ...plan.criteria.slice(0, 1).map((each) => ({ ...each, id: "team", scope: "team" as const })),
  ],
});

/** Returns the pay of every rep in every scenario, and if the rep is at target there. */
function runScenarios(
  plan: IncentivePlan,
  options: SimulationOptions,
  batchSize: number | undefined,
  reversed = false,
): unknown[] {
  const { reps, scenarios, run } = scenarioRunner(plan, options, batchSize);
  const paid = (reversed ? reps.toReversed() : reps).map((rep) => {
    const [pay, atTarget] = [new Float64Array(scenarios), new Uint8Array(scenarios)];
    run(rep, pay, atTarget);
    return [rep.id, [...pay], [...atTarget]];
  });
  return reversed ? paid.toReversed() : paid;
}

describe("a plan is paid in each scenario", () => {
  const runs = fc.record({
    plan: simulatedPlans.map(withTeam).filter((plan) => unsupportedFeatures(plan).length === 0),
    scenarios: fc.integer({ min: 1, max: 2100 }),
    attainment: fc.record({ a: fc.constantFrom(...models), b: fc.constantFrom(...models) }),
    marketCorrelation: fc.constantFrom(0, 0.3),
    seed: fc.nat(),
  });
  const reps = ["ann", "bob", "cat", "dan"].map((id, place) => ({ id, teamId: place < 3 ? "north" : "south" }));

  it("the same for any batch size and any order of the reps", () => {
    fc.assert(
      fc.property(runs, fc.constantFrom(4, 8, 60, 256, 4096), ({ plan, ...options }, batchSize) => {
        const usual = runScenarios(plan, { ...options, reps }, undefined);
        expect(runScenarios(plan, { ...options, reps }, batchSize)).toEqual(usual);
        expect(runScenarios(plan, { ...options, reps }, batchSize, true)).toEqual(usual);
      }),
      { numRuns: 60 },
    );
  });

  it("the same however many scenarios come after it", () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 50 }), ({ plan, ...options }, more) => {
        const few = runScenarios(plan, { ...options, reps }, undefined) as [string, number[], number[]][];
        const many = runScenarios(plan, { ...options, reps, scenarios: options.scenarios + more }, undefined);
        const n = options.scenarios;
        expect((many as typeof few).map(([id, pay, at]) => [id, pay.slice(0, n), at.slice(0, n)])).toEqual(few);
      }),
      { numRuns: 40 },
    );
  });
});
