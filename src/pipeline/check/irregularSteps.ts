import type { DealCheck } from "./dealCheck.js";
import type { CheckedDeal } from "./checkedDeal.js";
import type { Move } from "./movesOf.js";

/** Moves forward that passed over a stage. A win or loss may come from any stage and skips none. Decision: closing-columns. */
export const stageSkipped: DealCheck<"stage-skipped"> = (checked) => {
  const skips = checked.moves.filter((move) => move.toOrder > move.fromOrder && passedBy(move, checked).length > 0);
  const last = skips.at(-1);
  if (last === undefined) return null;
  return { times: skips.length, from: last.from, to: last.to, on: last.on, passed: passedBy(last, checked) };
};

/** Moves back to a stage that was passed. */
export const stageBackward: DealCheck<"stage-backward"> = ({ moves }) => {
  const back = moves.filter(({ fromOrder, toOrder }) => toOrder < fromOrder);
  const last = back.at(-1);
  return last === undefined ? null : { times: back.length, from: last.from, to: last.to, on: last.on };
};

const passedBy = ({ fromOrder, toOrder }: Move, { stages }: CheckedDeal): string[] =>
  stages.open.filter(({ order }) => order > fromOrder && order < toOrder).map(({ id }) => id);
