import type { OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, quote } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import type { SimulatedRep, SimulatedWorld } from "./world.js";

/** What asks a long run to stop: an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** How a simulation is run. */
export interface SimulationOptions extends SimulatedWorld {
  /** Whole number from 0 to 2⁵³ − 1: the same seed is the same world, for every plan. */
  readonly seed: number;
  /** How many years are drawn: 10,000 by default, 10 million at the most. */
  readonly scenarios?: number | undefined;
  /** An amount that the cost is held against. */
  readonly budget?: Amount | undefined;
  /** The criterion whose attainment of 1 means being at target; the first of scope `rep` where absent. */
  readonly targetCriterion?: string | undefined;
  /** Called after each rep. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Asked after each rep; once it is aborted the run ends with its reason. */
  readonly signal?: StopSignal | undefined;
}

/** The kinds of a simulation's options. */
export const simulationKinds: OptionKinds<SimulationOptions> = {
  seed: "number",
  scenarios: "number?",
  budget: "amount?",
  targetCriterion: "text?",
  onProgress: "function?",
  signal: "record?",
  reps: "list",
  attainment: "record?",
  market: "number?",
  history: [undefined, "own", "together"],
  without: "list?",
};

/** Returns the reps by id, and the number of scenarios. Throws if either, or the seed, is none. */
export function repsAndScenarios({ reps, seed, scenarios = 10_000 }: SimulationOptions): {
  readonly reps: readonly SimulatedRep[];
  readonly scenarios: number;
} {
  const refuse = (field: string, problem: string): never => {
    throw new SalesKpiError("impossible-request", `${field}: ${problem}`, { field });
  };
  if (!(Number.isSafeInteger(seed) && seed >= 0)) refuse("seed", `${seed} is no whole number from 0 to 2^53 - 1`);
  if (!(Number.isSafeInteger(scenarios) && scenarios > 0 && scenarios <= most))
    refuse("scenarios", `${scenarios} is no whole number from 1 to ${most}`);
  if (reps.length === 0) refuse("reps", "a simulation needs a rep");
  reps.forEach((rep, index) => {
    if (typeof (Object(rep) as Partial<SimulatedRep>).id !== "string")
      refuse(`reps[${index}]`, `expected a rep with an id, got ${quote(rep)}`);
  });
  const inOrder = reps.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  inOrder.forEach(({ id }, index) => {
    if (inOrder[index + 1]?.id === id) refuse("reps", `there are two of the id ${JSON.stringify(id)}`);
  });
  return { reps: inOrder, scenarios };
}

const most = 10_000_000;
