import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { scoreOf, type Answer } from "../facts/surveyScores.js";

/**
 * Share of the answers that report satisfaction: CSAT.
 *
 *     # scores of 4 or 5 / # scores of 1 to 5
 *
 * By the day of the answer. A score outside 1 to 5 is left out and counted as missing. With none the answer is null.
 * Decision: survey-scales.
 *
 * @example customerSatisfaction([{ kind: "csat", score: 5 }, { kind: "csat", score: 4 }, { kind: "csat", score: 3 }, { kind: "csat", score: 1 }]) // => 0.5
 */
export const customerSatisfaction = defineKpi({
  id: "customer-satisfaction",
  title: "Customer satisfaction (CSAT)",
  meaning: "Share of the answers that report satisfaction: CSAT.",
  of: "surveys",
  topic: "customers",
  nature: "lagging",
  kind: "qualitative",
  unit: "ratio",
  better: "higher",
  formula: "# scores of 4 or 5 ÷ # scores",
  timeBasis: flow<Answer>(happenedOn),
  metric: where(
    ({ kind }) => kind === "csat",
    shareOf<Answer>((answer) => {
      const score = scoreOf(answer);
      return score == null ? null : score >= 4;
    }),
  ),
});
