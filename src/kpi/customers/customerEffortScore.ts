import { mean } from "../../metric/mean.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { scoreOf, type Answer } from "../facts/surveyScores.js";

/**
 * Mean ease that customers report: the customer effort score, CES.
 *
 *     mean of the scores of 1 (hard) to 7 (easy)
 *
 * By the day of the answer. A score outside 1 to 7 is left out and counted as missing. With none the answer is null.
 * Decision: survey-scales.
 *
 * @example customerEffortScore([{ kind: "ces", score: 7 }, { kind: "ces", score: 4 }, { kind: "nps", score: 9 }]) // => 5.5
 */
export const customerEffortScore = defineKpi({
  id: "customer-effort-score",
  title: "Customer effort score (CES)",
  meaning: "Mean ease that customers report: the customer effort score, CES.",
  of: "surveys",
  topic: "customers",
  nature: "lagging",
  kind: "qualitative",
  unit: "score",
  better: "higher",
  formula: "mean score of 1 (hard) to 7 (easy)",
  timeBasis: flow<Answer>(happenedOn),
  metric: where(({ kind }) => kind === "ces", mean<Answer>(scoreOf)),
});
