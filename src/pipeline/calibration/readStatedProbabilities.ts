import { isShare } from "../../metric/sumWeighted.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { stageProbability, statedProbability, type ProbabilitySource } from "../value/probabilitySource.js";
import type { ClosedStates } from "./closedStates.js";
import type { FinalValues } from "./finalValues.js";
import type { ExclusionCounts } from "./exclusions.js";
import type { StatedOutcome } from "./statedOutcomes.js";
import { recordedProbability } from "../value/probabilitySource.js";
import { dealInState, type RecordedState } from "./recordedState.js";

/** State of a deal with the probability stated then, from 0 to 1, and its outcome. */
export interface StatedState extends StatedOutcome {
  readonly state: RecordedState;
}

/** Stated probabilities of states, and the states without one. */
export interface StatedProbabilities {
  readonly stated: readonly StatedState[];
  readonly excluded: ExclusionCounts;
  /** Final values in the history, for which no state is read. */
  readonly finalValues: FinalValues | null;
}

/** Reads the probability stated in each state, and counts states without one. A history with final values is refused as a whole. */
export function readStatedProbabilities(
  { states, excluded, finalValues, book }: ClosedStates,
  source: ProbabilitySource,
): StatedProbabilities {
  const final = readsHistory(source) ? finalValues.find(({ field }) => field === "probability") : undefined;
  if (final !== undefined)
    return { stated: [], excluded: { ...excluded, "final-values": states.length }, finalValues: final };
  const probabilityOf = source.in(book);
  const dealOf = readsStatesAlone.has(source) ? (state: RecordedState) => state : dealInState;
  const stated: StatedState[] = [];
  for (const state of states) {
    const probability = probabilityOf(dealOf(state), state.on);
    if (probability == null || !isShare(probability)) continue;
    const { pipelineId: pipeline, stage, of } = state;
    stated.push({ pipeline, stage, stated: Number(probability), won: isWon(of.deal), state });
  }
  return { stated, excluded: { ...excluded, "no-probability": states.length - stated.length }, finalValues: null };
}

/** Tests if a source reads the history of a deal: the stage table and rates learned of other deals do not. */
const readsHistory = ({ kind }: ProbabilitySource): boolean => kind !== "stage" && kind !== "observed";

/** Sources that read only the fields of a state: no whole deal is needed for them. */
const readsStatesAlone: ReadonlySet<ProbabilitySource> = new Set([
  recordedProbability,
  statedProbability,
  stageProbability,
]);
