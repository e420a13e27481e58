import { survivalQuantile } from "../../stats/survival/survivalQuantile.js";
import { defineKpi } from "../define/defineKpi.js";
import { leadsOfBook, leadsAsOf } from "../facts/leadsAsOf.js";
import { responseTimeMetric } from "../facts/responseTimes.js";

/**
 * Hours within which nine in ten of the leads created in a period got their first answer.
 *
 *     smallest h such that 90 % have been answered within h hours, by Kaplan and Meier
 *
 * Waiting leads count as in {@link leadResponseHours}. Without leads, with fewer than nine in ten answered, or with a
 * waiting lead and no day, the answer is null. Decision: waiting-leads.
 *
 * @example ninetiethPercentileLeadResponseHours([{ id: "a", createdAt: "2026-03-02T09:00Z", respondedAt: "2026-03-02T11:00Z" }, { id: "b", createdAt: "2026-03-02T10:00Z", respondedAt: "2026-03-03T10:00Z" }]) // => 24
 */
export const ninetiethPercentileLeadResponseHours = defineKpi({
  id: "ninetieth-percentile-lead-response-hours",
  title: "Lead response time, 90th percentile",
  meaning: "Hours within which nine in ten of the leads created in a period got their first answer.",
  of: "leads",
  topic: "leads",
  nature: "leading",
  kind: "quantitative",
  unit: "hours",
  better: "lower",
  formula: "90th percentile of hours created → first answer, waiting leads in",
  timeBasis: leadsAsOf,
  metric: responseTimeMetric((stillWaiting) => survivalQuantile(stillWaiting, 0.9).time),
  facts: leadsOfBook,
});
