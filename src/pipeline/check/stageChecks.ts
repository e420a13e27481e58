import { isAnswered } from "../../model/accessors/isAnswered.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { fitsProfile, knownValue, type ProfileValue } from "../../model/accessors/idealCustomerProfile.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToNumber } from "../../exact/sumToNumber.js";
import type { CheckedDeal, Move } from "./checkedDeal.js";
import type { DealCheck } from "./dealCheck.js";

/** Reports moves forward past a stage. A win or loss may come from any stage and skips none. Decision: closing-columns. */
export const stageSkipped: DealCheck<"stage-skipped"> = (checked) => {
  const skips = checked.moves.filter((move) => move.toOrder > move.fromOrder && stagesPassed(move, checked).length > 0);
  const last = skips.at(-1);
  if (last === undefined) return null;
  return { times: skips.length, from: last.from, to: last.to, on: last.on, passed: stagesPassed(last, checked) };
};

/** Reports moves back to an earlier stage. */
export const stageBackward: DealCheck<"stage-backward"> = ({ moves }) => {
  const back = moves.filter(({ fromOrder, toOrder }) => toOrder < fromOrder);
  const last = back.at(-1);
  return last === undefined ? null : { times: back.length, from: last.from, to: last.to, on: last.on };
};

const stagesPassed = ({ fromOrder, toOrder }: Move, { stages }: CheckedDeal): string[] =>
  stages.open.filter(({ order }) => order > fromOrder && order < toOrder).map(({ id }) => id);

/** Reports an open deal that lacks answers to the questions of its stage. A question of weight 0 may stay open. */
export const notQualified: DealCheck<"not-qualified"> = ({ deal, stages }, { answered }) => {
  const required = isOpen(deal) ? stages.named.get(deal.stage)?.required : null;
  if (required == null) return null;
  const questions = Object.entries(required).filter(([, weight]) => weight > 0);
  const missing = questions.filter(([question]) => !isAnswered(deal, question));
  if (missing.length === 0) return null;
  const known = 1 - weightOf(missing) / weightOf(questions);
  return known >= answered ? null : { stage: deal.stage, missing: missing.map(([question]) => question), known };
};

const weightOf = (questions: readonly (readonly [string, number])[]): number =>
  sumToNumber(questions.reduce((sum, [, weight]) => addAmount(sum, weight), emptySum()));

/** Reports an open deal outside the target profile: each field that fails, with its value. Decision: unknown-fit. */
export const wrongTarget: DealCheck<"wrong-target"> = ({ deal }, { target, accountOf }) => {
  if (target === null || !isOpen(deal)) return null;
  const records = [deal, accountOf(deal)];
  if (fitsProfile(target, records) !== false) return null;
  const misses = Object.entries(target)
    .map(([field, values]) => ({ field, value: knownValue(field, records) as ProfileValue | null, values }))
    .flatMap(({ field, value, values }) => (value == null || values.includes(value) ? [] : [{ field, value }]));
  return { misses };
};
