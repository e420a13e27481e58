import { survivalAt } from "../../stats/survival/survivalAt.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { hoursParameter } from "../define/parameter.js";
import { leadsOfBook, leadsAsOf, type LeadAsOf } from "../facts/leadsAsOf.js";
import { responseTimeMetric, type ResponseTimes } from "../facts/responseTimes.js";

/**
 * Share of the leads created in a period that got their first answer within a number of hours.
 *
 *     1 − S(hours),   S: share still waiting, by Kaplan and Meier
 *
 * A lead that has waited for less than the hours counts for the time it was observed; without it, quick answers would
 * be overstated. After the hours have passed for all leads the figure is the plain share, # answered in time ÷ # leads.
 * A lead without its creation time, or answered before it, is counted as missing. Without leads, without a lead
 * observed for that long, or with a waiting lead and no day, the answer is null. Decision: waiting-leads.
 *
 * @param hours - more than 0; a quarter of an hour is 0.25
 * @example leadsAnsweredWithin({ hours: 4 })([{ id: "a", createdAt: "2026-03-02T09:00Z", respondedAt: "2026-03-02T11:00Z" }, { id: "b", createdAt: "2026-03-02T10:00Z", respondedAt: "2026-03-02T15:00Z" }]) // => 0.5
 */
export const leadsAnsweredWithin = defineFamily(
  {
    id: "leads-answered-within",
    title: "Leads answered in time",
    meaning: "Share of the leads created in a period that got their first answer within a number of hours.",
    topic: "leads",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "share of leads answered within the hours, waiting leads in",
  },
  (about) =>
    ({ hours }: { readonly hours: number }): Kpi<LeadAsOf, "leads", ResponseTimes, number | null> => {
      const target = hoursParameter("hours", hours);
      return defineKpi({
        ...about,
        of: "leads",
        timeBasis: leadsAsOf,
        metric: responseTimeMetric((stillWaiting) => {
          const waiting = survivalAt(stillWaiting, target);
          return waiting === null ? null : 1 - waiting;
        }),
        facts: leadsOfBook,
      });
    },
  { hours: "any?" },
);
