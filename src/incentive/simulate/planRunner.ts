import { SalesKpiError } from "../../errors.js";
import type { IncentivePlan } from "../plan/plan.js";
import { millionth, type Figure } from "./figure.js";
import { payProgram, type PayProgram } from "./payProgram.js";
import type { PayTerms } from "./payTerms.js";
import { planTerms } from "./planTerms.js";
import { reachOf, type Reach } from "./reachOf.js";
import { scenarioDraws } from "./scenarioDraws.js";
import { repsAndScenarios, type SimulationOptions } from "./simulationOptions.js";
import type { SimulatedRep } from "./world.js";

/** Scenarios gone through at a time: their columns stay in the nearest memory. */
const nearestMemory = 1024;

/** A plan in a world, rep by rep. */
export interface PlanRunner {
  readonly reps: readonly SimulatedRep[];
  readonly scenarios: number;
  /** Fills a column with the rep's coins in each scenario, and another with 1 where the rep is at target. */
  readonly run: (rep: SimulatedRep, pay: Float64Array, atTarget: Uint8Array) => void;
}

/**
 * A plan made ready to be run. Columns have as many rows as there are scenarios.
 *
 * @param chunk - scenarios gone through at a time, a multiple of 4: nothing that is paid depends on it
 */
export function planRunner(plan: IncentivePlan, options: SimulationOptions, chunk = nearestMemory): PlanRunner {
  const { reps, scenarios } = repsAndScenarios(options);
  const termsOf = planTerms(plan, { ...options, reps });
  const draws = scenarioDraws(options.seed, chunk);
  const programs = new Map<PayTerms, Map<string, PayProgram>>();
  const collective = new Map<Figure, Float64Array>();
  const padded = Math.ceil(scenarios / 4) * 4;
  const watched = watchedCriterion(plan, options.targetCriterion);
  const [columns, coins]: [Float64Array[], Float64Array] = [[], new Float64Array(chunk)];

  function programFor(terms: PayTerms, reaches: readonly Reach[]): PayProgram {
    const own = programs.get(terms) ?? new Map<string, PayProgram>();
    programs.set(terms, own);
    const name = reaches.map(({ least, most }) => `${least} ${most}`).join();
    const program = own.get(name) ?? payProgram(terms, chunk, reaches);
    own.set(name, program);
    return program;
  }

  /** A team's column is drawn once for all of its members. */
  function collectiveColumn(figure: Figure): Float64Array {
    const known = collective.get(figure);
    if (known !== undefined) return known;
    const column = new Float64Array(padded);
    for (let first = 0; first < padded; first += chunk)
      draws.fill(figure, first, column.subarray(first, first + chunk));
    collective.set(figure, column);
    return column;
  }

  return {
    reps,
    scenarios,
    run: (rep, pay, atTarget) => {
      const { terms, figures, figureOf } = termsOf(rep);
      const program = programFor(terms, figures.map(reachOf));
      while (columns.length < figures.length) columns.push(new Float64Array(chunk));
      const target = watched === null ? undefined : figureOf.get(watched);
      for (let first = 0; first < padded; first += chunk) {
        const rows = Math.min(chunk, padded - first);
        const attained = figures.map((figure, place) => {
          if (figure.kind === "summed") return collectiveColumn(figure).subarray(first, first + rows);
          const column = rows === chunk ? columns[place]! : columns[place]!.subarray(0, rows);
          draws.fill(figure, first, column);
          return column;
        });
        const real = Math.min(rows, scenarios - first);
        // Paths come in fours: the last of them may have no scenario.
        const paid = real === rows ? pay.subarray(first, first + rows) : coins.subarray(0, rows);
        program.run(attained, paid);
        if (real < rows) pay.set(paid.subarray(0, real), first);
        const reached = target === undefined ? undefined : attained[target];
        // Attainments are whole: the sign of what is missing to the target, 0 or -1, is no branch that would be guessed wrongly.
        if (reached !== undefined)
          for (let row = 0; row < real; row += 1) atTarget[first + row] = 1 + ((reached[row]! - millionth) >> 31);
      }
    },
  };
}

/** The criterion that says who is at target; null in a plan that has none of scope `rep`. */
function watchedCriterion({ criteria }: IncentivePlan, named: string | undefined): string | null {
  if (named === undefined) return criteria.find(({ scope }) => scope === "rep")?.id ?? null;
  if (criteria.some(({ id }) => id === named)) return named;
  throw new SalesKpiError("unknown-name", `targetCriterion: the plan has no criterion ${named}`, { value: named });
}

export const hasTarget = (plan: IncentivePlan, named: string | undefined): boolean =>
  watchedCriterion(plan, named) !== null;
