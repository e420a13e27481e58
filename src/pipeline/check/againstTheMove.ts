import { chanceStated } from "./chanceStated.js";
import type { CheckedDeal } from "./checkedDeal.js";
import type { DealEvidence } from "./checkEvidence.js";
import type { DealCheck } from "./dealCheck.js";
import type { Move } from "./movesOf.js";
import { plainAmount } from "./plainAmount.js";

/** A probability that fell while the deal moved forward. */
export const fellForward: DealCheck<"probability-fell-forward"> = (checked) =>
  widest(checked, ({ fromOrder, toOrder }, rise) => (toOrder > fromOrder ? -rise : 0));

/** A probability that rose while the deal moved back. */
export const roseBackward: DealCheck<"probability-rose-backward"> = (checked) =>
  widest(checked, ({ fromOrder, toOrder }, rise) => (toOrder < fromOrder ? rise : 0));

/** How many moves went against the probability, and the one that did by most; of two alike the earlier. */
function widest(
  { moves }: CheckedDeal,
  amiss: (move: Move, rise: number) => number,
): DealEvidence["probability-fell-forward"] | null {
  let [count, most] = [0, 0];
  let worst: Move | null = null;
  for (const move of moves) {
    const [before, after] = [chanceStated(move.before), chanceStated(move.after)];
    const size = before === null || after === null ? 0 : amiss(move, after - before);
    if (size <= 0) continue;
    count += 1;
    if (size <= most) continue;
    most = size;
    worst = move;
  }
  if (worst?.before == null || worst.after == null) return null;
  const { on, from, to, before, after } = worst;
  return { moves: count, on, from, to, before: plainAmount(before), after: plainAmount(after) };
}
