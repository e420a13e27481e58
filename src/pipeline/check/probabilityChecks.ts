import type { DealEvidence } from "../../diagnostics/pipelineChecks.js";
import type { CheckedDeal, Move } from "./checkedDeal.js";
import type { DealCheck } from "./dealCheck.js";
import { isOutOfRange, plainAmount, readProbability } from "./readProbability.js";

/** Reports a probability below 0 or above 1, in the record or its history. */
export const probabilityOutOfRange: DealCheck<"probability-out-of-range"> = ({ deal, changes }, { fractions }) => {
  const isRecordOut = isOutOfRange(deal.probability);
  const changesOut = changes.filter(({ probability }) => isOutOfRange(probability));
  const stated = isRecordOut ? deal.probability : changesOut[0]?.probability;
  if (stated == null) return null;
  return {
    stated: plainAmount(stated),
    values: changesOut.length + (isRecordOut ? 1 : 0),
    fractions: fractions(),
  };
};

/** Reports a won deal below 1 and a lost deal above 0. */
export const closedProbability: DealCheck<"closed-probability"> = ({ deal: { outcome, probability } }) => {
  if (outcome === "open" || probability == null) return null;
  const value = readProbability(probability);
  if (value === null || value === (outcome === "won" ? 1 : 0)) return null;
  return { outcome, stated: plainAmount(probability) };
};

/** Reports a probability that fell while the deal moved forward. */
export const probabilityFellForward: DealCheck<"probability-fell-forward"> = (checked) =>
  probabilityContradictsMove(checked, ({ fromOrder, toOrder }, rise) => (toOrder > fromOrder ? -rise : 0));

/** Reports a probability that rose while the deal moved back. */
export const probabilityRoseBackward: DealCheck<"probability-rose-backward"> = (checked) =>
  probabilityContradictsMove(checked, ({ fromOrder, toOrder }, rise) => (toOrder < fromOrder ? rise : 0));

/** Counts the moves that the probability contradicts and returns the widest of them; of two alike the earlier. */
function probabilityContradictsMove(
  { moves }: CheckedDeal,
  sizeOf: (move: Move, rise: number) => number,
): DealEvidence["probability-fell-forward"] | null {
  let [count, widestSize] = [0, 0];
  let widest: Move | null = null;
  for (const move of moves) {
    const [before, after] = [readProbability(move.before), readProbability(move.after)];
    const size = before === null || after === null ? 0 : sizeOf(move, after - before);
    if (size <= 0) continue;
    count += 1;
    if (size <= widestSize) continue;
    widestSize = size;
    widest = move;
  }
  if (widest?.before == null || widest.after == null) return null;
  const { on, from, to, before, after } = widest;
  return { moves: count, on, from, to, before: plainAmount(before), after: plainAmount(after) };
}
