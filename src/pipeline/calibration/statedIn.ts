import { isShare } from "../../metric/sumWeighted.js";
import type { ProbabilitySource } from "../probabilitySource.js";
import type { ClosedStates } from "./closedStates.js";
import type { FinalValues } from "./finalValues.js";
import type { LeftOut } from "./leftOut.js";
import type { RecordedState } from "./recordedState.js";

/** A deal at a moment, with what was stated of it then. */
export interface StatedState {
  readonly state: RecordedState;
  /** From 0 to 1. */
  readonly stated: number;
}

/** What was stated of states, and of how many nothing was; of a history that carries final values nothing is taken. */
export function statedIn(
  { states, leftOut, refusals, book }: ClosedStates,
  source: ProbabilitySource,
): { readonly stated: readonly StatedState[]; readonly leftOut: LeftOut; readonly refused: FinalValues | null } {
  const refused = readsHistory(source) ? refusals.find(({ field }) => field === "probability") : undefined;
  if (refused !== undefined) return { stated: [], leftOut: { ...leftOut, "final-values": states.length }, refused };
  const chanceOf = source.in(book);
  const stated = states.flatMap((state) => {
    const chance = chanceOf(state.deal, state.on);
    return chance != null && isShare(chance) ? [{ state, stated: Number(chance) }] : [];
  });
  return { stated, leftOut: { ...leftOut, "no-probability": states.length - stated.length }, refused: null };
}

/** What the stage table gives, or was learnt of other deals, is not in the history of this one. */
const readsHistory = ({ kind }: ProbabilitySource): boolean => kind !== "stage" && kind !== "observed";
