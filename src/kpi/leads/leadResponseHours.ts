import { survivalQuantile } from "../../stats/survival/survivalQuantile.js";
import { defineKpi } from "../define/defineKpi.js";
import { leadsOfBook, leadsAsOf } from "../facts/leadsAsOf.js";
import { responseTimeMetric } from "../facts/responseTimes.js";

/**
 * Median hours from a lead's creation to its first answer, of the leads created in a period, waiting leads included.
 *
 *     smallest h such that half have been answered within h hours, by Kaplan and Meier
 *
 * A lead without an answer has waited until the end of `asOf` or of the book's own day: a censored duration, for which
 * no mean exists. A lead without its creation time, or answered before it, is counted as missing. Without leads, with
 * fewer than half answered, or with a waiting lead and no day, the answer is null. Decision: waiting-leads.
 *
 * @example leadResponseHours([{ id: "a", createdAt: "2026-03-02T09:00Z", respondedAt: "2026-03-02T11:00Z" }, { id: "b", createdAt: "2026-03-02T10:00Z", respondedAt: "2026-03-02T15:00Z" }, { id: "c", createdAt: "2026-03-02T16:00Z", respondedAt: "2026-03-05T16:00Z" }]) // => 5
 */
export const leadResponseHours = defineKpi({
  id: "lead-response-hours",
  title: "Lead response time, median",
  meaning:
    "Median hours from a lead's creation to its first answer, of the leads created in a period, waiting leads included.",
  of: "leads",
  topic: "leads",
  nature: "leading",
  kind: "quantitative",
  unit: "hours",
  better: "lower",
  formula: "median hours created → first answer, waiting leads in",
  timeBasis: leadsAsOf,
  metric: responseTimeMetric((stillWaiting) => survivalQuantile(stillWaiting, 0.5).time),
  facts: leadsOfBook,
});
