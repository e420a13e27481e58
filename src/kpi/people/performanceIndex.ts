import { where } from "../../metric/where.js";
import { defineKpi } from "../define/defineKpi.js";
import { isEmployed } from "../facts/employedReps.js";
import { meanPerformance } from "../facts/meanPerformance.js";
import { assessmentsWithRep, assessmentsAsOf, type AssessmentAsOf } from "../facts/assessmentsAsOf.js";

/**
 * Skills times motivation of reps, each assessed from 0 to 1.
 *
 *     mean skills × mean motivation, of each rep's latest assessment
 *
 * A team's index is the product of its two means: one rep's skills do not make up for another's lack of motivation.
 * Each rep's latest assessment by the day counts, or the mean of several on that day. Reps who have left do not count.
 * The metric has no plan, because the latest assessment depends on all assessments of a rep. Without any the answer is
 * null. Decision: collective-performance.
 *
 * @example performanceIndex([{ repId: "ann", on: "2026-01-05", skills: 0.5, motivation: 0.5 }, { repId: "ann", on: "2026-04-05", skills: 0.75, motivation: 0.5 }]) // => 0.375
 */
export const performanceIndex = defineKpi({
  id: "performance-index",
  title: "Performance index",
  meaning: "Skills times motivation of reps, each assessed from 0 to 1.",
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
