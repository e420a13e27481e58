import { isShare } from "../../metric/sumWeighted.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { stageProbability, statedProbability, type ProbabilitySource } from "../value/probabilitySource.js";
import type { ClosedStates } from "./closedStates.js";
import type { FinalValues } from "./finalValues.js";
import type { LeftOut } from "./leftOut.js";
import type { JudgedDeal } from "./judgedDeal.js";
import { recordedProbability } from "./recordedProbability.js";
import { dealThen, type RecordedState } from "./recordedState.js";

/** A deal at a moment, with what was stated of it then, from 0 to 1, and its outcome. */
export interface StatedState extends JudgedDeal {
  readonly state: RecordedState;
}

/** What was stated of states, and of how many nothing was; of a history that carries final values nothing is taken. */
export function statedIn(
  { states, leftOut, refusals, book }: ClosedStates,
  source: ProbabilitySource,
): { readonly stated: readonly StatedState[]; readonly leftOut: LeftOut; readonly refused: FinalValues | null } {
  const refused = readsHistory(source) ? refusals.find(({ field }) => field === "probability") : undefined;
  if (refused !== undefined) return { stated: [], leftOut: { ...leftOut, "final-values": states.length }, refused };
  const chanceOf = source.in(book);
  const seen = readsStatesAlone.has(source) ? (state: RecordedState) => state : dealThen;
  const stated: StatedState[] = [];
  for (const state of states) {
    const chance = chanceOf(seen(state), state.on);
    if (chance == null || !isShare(chance)) continue;
    const { pipelineId: pipeline, stage, of } = state;
    stated.push({ pipeline, stage, stated: Number(chance), won: isWon(of.deal), state });
  }
  return { stated, leftOut: { ...leftOut, "no-probability": states.length - stated.length }, refused: null };
}

/** What the stage table gives, or was learnt of other deals, is not in the history of this one. */
const readsHistory = ({ kind }: ProbabilitySource): boolean => kind !== "stage" && kind !== "observed";

/** Sources that read no more of a deal than a state carries: nobody need make whole deals for them. */
const readsStatesAlone: ReadonlySet<ProbabilitySource> = new Set([
  recordedProbability,
  statedProbability,
  stageProbability,
]);
