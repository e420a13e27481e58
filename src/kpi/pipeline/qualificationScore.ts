import { ratio } from "../../metric/ratio.js";
import { sum } from "../../metric/sum.js";
import { where } from "../../metric/where.js";
import { isAnswered } from "../../model/accessors/isAnswered.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToNumber } from "../../exact/sumToNumber.js";
import { defineKpi } from "../define/defineKpi.js";
import { dealsWithStages, dealsAsOf, stageOfDeal, type DealAsOf } from "../facts/dealsAsOf.js";

/** Weight of all that a deal's stage asks to be known. */
const weightRequired: Accessor<DealAsOf, number> = accessor("required", (deal) => weighed(deal));

/** Weight of what is known of it. */
const weightKnown: Accessor<DealAsOf, number> = accessor("required", (deal) =>
  weighed(deal, (question) => isAnswered(deal, question)),
);

/**
 * How much of the information that their stages ask for is known of the open opportunities, weighted.
 *
 *     Σ weight of the required answers that are known / Σ weight of all that are required
 *
 * Required are the questions of the stage a deal is in (decision makers, stakes, budget, timing), with their weights; known
 * is an answer that the deal's record gives, of which an empty text is none. Of one deal it is that deal's score; of many,
 * what is known by what is asked of all of them. An open deal whose stage is unknown or has no such grid is counted as
 * missing. Answers carry no day: asked about a past day they are today's, by the grid of the stage the deal was in. With
 * nothing required the answer is null. Decision: qualification-score-pooled.
 *
 * @example qualificationScore({ stages: [{ id: "offer", order: 3, required: { budget: 2, timing: 1, "decision makers": 3 } }], opportunities: [{ ...open, stage: "offer", known: { budget: "20 k", timing: "", "decision makers": "Eve" } }] }).toFixed(2) // => '0.83'
 */
export const qualificationScore = defineKpi({
  id: "qualification-score",
  title: "Qualification score",
  meaning: "How much of the information that their stages ask for is known of the open opportunities, weighted.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "qualitative",
  unit: "score",
  better: "higher",
  formula: "Σ weight known ÷ Σ weight required by the stage",
  timeBasis: dealsAsOf,
  metric: where(isOpen, ratio(sum(weightKnown), sum(weightRequired))),
  facts: dealsWithStages,
});

/** What the questions of a deal's stage weigh, or those of them that are asked for; null where no stage asks any. */
function weighed(deal: DealAsOf, isCounted: (question: string) => boolean = () => true): number | null {
  const required = stageOfDeal(deal)?.required;
  if (required == null) return null;
  const counted = Object.entries(required).filter(([question]) => isCounted(question));
  return sumToNumber(counted.reduce((total, [, weight]) => addAmount(total, weight), emptySum()));
}
