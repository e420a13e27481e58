import type { OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import type { SimulatedRep, SimulationModel } from "./simulationModel.js";

/** Signal that stops a long run: an `AbortSignal`, for example. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** Options of `simulate` and of all functions that simulate. */
export interface SimulationOptions extends SimulationModel {
  /** Whole number from 0 to 2⁵³ − 1. The same seed gives every plan the same draws. */
  readonly seed: number;
  /** Number of years drawn: 10,000 by default, 10 million at most. */
  readonly scenarios?: number | undefined;
  /** Amount that the cost is compared with. */
  readonly budget?: Amount | undefined;
  /** Criterion whose attainment of 1 means being at target; by default the first of scope `rep`. */
  readonly targetCriterion?: string | undefined;
  /** Called after each rep. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Read before each rep; an aborted signal ends the run with its reason. */
  readonly signal?: StopSignal | undefined;
}

/** Kinds of the options. */
export const simulationKinds: OptionKinds<SimulationOptions> = {
  seed: "number",
  scenarios: "number?",
  budget: "amount?",
  targetCriterion: "text?",
  onProgress: "function?",
  signal: "record?",
  reps: "list",
  attainment: "record?",
  marketCorrelation: "number?",
  historyDraws: [undefined, "per-rep", "joint"],
  exclude: "list?",
};

const maxScenarios = 10_000_000;

/** Returns the reps in order of their ids, and the number of scenarios. Throws if either is invalid, or the seed. */
export function readSimulationOptions({ reps, seed, scenarios = 10_000 }: SimulationOptions): {
  readonly reps: readonly SimulatedRep[];
  readonly scenarios: number;
} {
  if (!(Number.isSafeInteger(seed) && seed >= 0)) refuse("seed", seed, "a whole number from 0 to 2^53 - 1");
  if (!(Number.isSafeInteger(scenarios) && scenarios > 0 && scenarios <= maxScenarios))
    refuse("scenarios", scenarios, `a whole number from 1 to ${maxScenarios}`);
  if (reps.length === 0) refuse("reps", reps, "at least one rep");
  reps.forEach((rep, index) => {
    if (typeof (Object(rep) as Partial<SimulatedRep>).id !== "string")
      refuse(`reps[${index}]`, rep, "a rep with an id");
  });
  const inOrder = reps.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  inOrder.forEach(({ id }, index) => {
    if (inOrder[index + 1]?.id === id) refuse("reps", id, "a different id for each rep");
  });
  return { reps: inOrder, scenarios };
}
