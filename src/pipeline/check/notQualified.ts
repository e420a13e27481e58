import { isAnswered } from "../../model/accessors/isAnswered.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToNumber } from "../../exact/sumToNumber.js";
import type { DealCheck } from "./dealCheck.js";

/** An open deal in a stage that asks for more than is known of it. A question that weighs nothing may stay open. */
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
