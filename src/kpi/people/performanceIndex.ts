import { where } from "../../metric/where.js";
import { defineKpi } from "../define/defineKpi.js";
import { isEmployed } from "../facts/employedReps.js";
import { meanPerformance } from "../facts/meanPerformance.js";
import { assessmentsWithRep, assessmentsAsOf, type AssessmentAsOf } from "../facts/assessmentsAsOf.js";

/**
 * What reps can do, times what they want to do: skills × motivation, each from 0 to 1, as somebody judged them.
 *
 *     mean skills × mean motivation, of each rep's latest assessment
 *
 * A rep's own is skills × motivation; a team's is the product of its two means, so that one who can and will not does not make
 * up for one who will and cannot. The latest assessment by the day counts, the mean of several of that day; of a rep who has
 * left none does. It has no plan: which assessment is a rep's latest is only known among all of them. Without any the answer is null. Decision: collective-performance.
 *
 * @example performanceIndex([{ repId: "ann", on: "2026-01-05", skills: 0.5, motivation: 0.5 }, { repId: "ann", on: "2026-04-05", skills: 0.75, motivation: 0.5 }]) // => 0.375
 */
export const performanceIndex = defineKpi({
  id: "performance-index",
  title: "Performance index",
  meaning:
    "What reps can do, times what they want to do: skills × motivation, each from 0 to 1, as somebody judged them.",
  of: "assessments",
  topic: "people",
  nature: "leading",
  kind: "qualitative",
  unit: "score",
  better: "higher",
  formula: "mean skills × mean motivation",
  timeBasis: assessmentsAsOf,
  metric: where((assessment: AssessmentAsOf) => isEmployed(assessment), meanPerformance()),
  facts: assessmentsWithRep,
});
