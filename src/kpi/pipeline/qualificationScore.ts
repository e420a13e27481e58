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

/** Weight of all answers that a deal's stage requires. */
const weightRequired: Accessor<DealAsOf, number> = accessor("required", (deal) => weighed(deal));

/** Weight of the required answers that are known. */
const weightKnown: Accessor<DealAsOf, number> = accessor("required", (deal) =>
  weighed(deal, (question) => isAnswered(deal, question)),
);

/**
 * Weighted share of the information required by their stages that is known of the open opportunities.
 *
 *     Σ weight of the required answers that are known / Σ weight of all that are required
 *
 * Each stage requires answers (decision makers, stakes, budget, timing), with weights; an empty text is no answer. The
 * score of several deals divides the known weight of all by the required weight of all. An open deal with an unknown
 * stage, or a stage without requirements, is counted as missing. Answers have no day: on a past day they are today's,
 * by the requirements of the stage at the time. With nothing required the answer is null. Decision:
 * qualification-score-pooled.
 *
 * @example qualificationScore({ stages: [{ id: "offer", order: 3, required: { budget: 2, timing: 1, "decision makers": 3 } }], opportunities: [{ ...open, stage: "offer", known: { budget: "20 k", timing: "", "decision makers": "Eve" } }] }).toFixed(2) // => '0.83'
 */
export const qualificationScore = defineKpi({
  id: "qualification-score",
  title: "Qualification score",
  meaning: "Weighted share of the information required by their stages that is known of the open opportunities.",
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

/**
 * Returns the weight of the answers that a deal's stage requires, or of some of them; null if the stage requires none.
 */
function weighed(deal: DealAsOf, isCounted: (question: string) => boolean = () => true): number | null {
  const required = stageOfDeal(deal)?.required;
  if (required == null) return null;
  const counted = Object.entries(required).filter(([question]) => isCounted(question));
  return sumToNumber(counted.reduce((total, [, weight]) => addAmount(total, weight), emptySum()));
}
