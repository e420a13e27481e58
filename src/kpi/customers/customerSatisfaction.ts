import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { scoreOf, type Answer } from "./surveyScores.js";

/**
 * Share of the answers that say satisfied: CSAT.
 *
 *     # scores of 4 or 5 / # scores of 1 to 5
 *
 * By the day of the answer. A score outside 1 to 5 is left out and counted as missing. With none the answer is null.
 * Decision: survey-scales.
 *
 * @example customerSatisfaction([{ kind: "csat", score: 5 }, { kind: "csat", score: 4 }, { kind: "csat", score: 3 }, { kind: "csat", score: 1 }]) // => 0.5
 * @since 0.1.0
 */
export const customerSatisfaction = /* @__PURE__ */ defineKpi({
  id: "customer-satisfaction",
  title: "Customer satisfaction (CSAT)",
  meaning: "Share of the answers that say satisfied: CSAT.",
  of: "surveys",
  question: "customers",
  nature: "lagging",
  kind: "qualitative",
  unit: "ratio",
  better: "higher",
  formula: "# scores of 4 or 5 ÷ # scores",
  clock: /* @__PURE__ */ flow<Answer>(happenedOn),
  metric: /* @__PURE__ */ where(
    ({ kind }) => kind === "csat",
    /* @__PURE__ */ shareOf<Answer>((answer) => {
      const score = scoreOf(answer);
      return score == null ? null : score >= 4;
    }),
  ),
});
