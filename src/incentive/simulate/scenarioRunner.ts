import { refuse } from "../../errors.js";
import type { IncentivePlan } from "../plan/plan.js";
import { attainmentRange, type AttainmentRange } from "./attainmentRange.js";
import { attainmentSampler } from "./attainmentSampler.js";
import { millionthsPerTarget, type AttainmentVariable } from "./attainmentVariable.js";
import type { PayFormula } from "./payFormula.js";
import { payProgram, type PayProgram } from "./payProgram.js";
import { repFormulas } from "./repFormulas.js";
import type { SimulatedRep } from "./simulationModel.js";
import { readSimulationOptions, type SimulationOptions } from "./simulationOptions.js";

/** Scenarios of one batch: their columns fit the processor's nearest cache. */
const defaultBatchSize = 1024;

/** Runner of all scenarios of a plan, rep by rep. */
export interface ScenarioRunner {
  readonly reps: readonly SimulatedRep[];
  readonly scenarios: number;
  /** Fills `pay` with the rep's minor units of each scenario, and `atTarget` with 1 if the rep is at target, else 0. */
  readonly run: (rep: SimulatedRep, pay: Float64Array, atTarget: Uint8Array) => void;
}

/**
 * Returns the runner of a plan's scenarios. Columns have one row for each scenario.
 *
 * @param batchSize - scenarios of one batch, a multiple of 4; no result depends on it
 */
export function scenarioRunner(
  plan: IncentivePlan,
  options: SimulationOptions,
  batchSize = defaultBatchSize,
): ScenarioRunner {
  const { reps, scenarios } = readSimulationOptions(options);
  const formulaOf = repFormulas(plan, { ...options, reps });
  const sampler = attainmentSampler(options.seed, batchSize);
  const programFor = programCache(batchSize);
  // Random words come in blocks of four: the last block may have words without a scenario.
  const paddedScenarios = Math.ceil(scenarios / 4) * 4;
  const groupColumnOf = groupColumnCache();
  const targetId = targetCriterionId(plan, options.targetCriterion);
  const columns: Float64Array[] = [];
  const paddedPay = new Float64Array(batchSize);

  /** Returns the cache of group attainments, which are drawn once for all members. */
  function groupColumnCache(): (attainment: AttainmentVariable) => Float64Array {
    const cache = new Map<AttainmentVariable, Float64Array>();
    return (attainment) => {
      const cached = cache.get(attainment);
      if (cached !== undefined) return cached;
      const column = new Float64Array(paddedScenarios);
      for (let first = 0; first < paddedScenarios; first += batchSize)
        sampler.fill(attainment, first, column.subarray(first, first + batchSize));
      cache.set(attainment, column);
      return column;
    };
  }

  return {
    reps,
    scenarios,
    run: (rep, pay, atTarget) => {
      const { formula, attainments, attainmentOf } = formulaOf(rep);
      const program = programFor(formula, attainments.map(attainmentRange));
      while (columns.length < attainments.length) columns.push(new Float64Array(batchSize));
      const targetIndex = targetId === null ? undefined : attainmentOf.get(targetId);
      for (let first = 0; first < paddedScenarios; first += batchSize) {
        const rows = Math.min(batchSize, paddedScenarios - first);
        const batch = attainments.map((attainment, index) => {
          if (attainment.kind === "summed") return groupColumnOf(attainment).subarray(first, first + rows);
          const column = rows === batchSize ? columns[index]! : columns[index]!.subarray(0, rows);
          sampler.fill(attainment, first, column);
          return column;
        });
        const scenarioRows = Math.min(rows, scenarios - first);
        const batchPay = scenarioRows === rows ? pay.subarray(first, first + rows) : paddedPay.subarray(0, rows);
        program.run(batch, batchPay);
        if (scenarioRows < rows) pay.set(batchPay.subarray(0, scenarioRows), first);
        const reached = targetIndex === undefined ? undefined : batch[targetIndex];
        // Attainments are whole: the sign of the distance to the target is 0 or -1, and needs no branch.
        if (reached !== undefined)
          for (let row = 0; row < scenarioRows; row += 1)
            atTarget[first + row] = 1 + ((reached[row]! - millionthsPerTarget) >> 31);
      }
    },
  };
}

/** Returns the cache of programs: reps with one formula and similar ranges share a program. */
function programCache(batchSize: number): (formula: PayFormula, ranges: readonly AttainmentRange[]) => PayProgram {
  const ofFormulas = new Map<PayFormula, Map<string, PayProgram>>();
  return (formula, ranges) => {
    const ofRanges = ofFormulas.get(formula) ?? new Map<string, PayProgram>();
    ofFormulas.set(formula, ofRanges);
    const key = ranges.map(({ min, max }) => `${min} ${max}`).join();
    const program = ofRanges.get(key) ?? payProgram(formula, batchSize, ranges);
    ofRanges.set(key, program);
    return program;
  };
}

/** Returns the id of the criterion that decides if a rep is at target; null for a plan without criterion of scope `rep`. */
export function targetCriterionId({ criteria }: IncentivePlan, requested: string | undefined): string | null {
  if (requested === undefined) return criteria.find(({ scope }) => scope === "rep")?.id ?? null;
  if (criteria.some(({ id }) => id === requested)) return requested;
  return refuse(
    "targetCriterion",
    requested,
    `the id of a criterion (${criteria.map(({ id }) => id).join(", ")})`,
    "unknown-name",
  );
}
