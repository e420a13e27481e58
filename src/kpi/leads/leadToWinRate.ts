import { proportionOf } from "../../metric/proportion.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import { cohort } from "../define/cohort.js";
import { defineKpi } from "../define/defineKpi.js";
import { leadsWithWin, type LeadWithWin } from "../facts/leadsWithWin.js";

/**
 * Share of the leads created in a period that led to a win, however late.
 *
 *     # leads with a won opportunity / # created
 *
 * The whole way from lead to customer in one figure. A lead's opportunity is the one its record names, or any that
 * names it; one win is enough. With `asOf`, only wins by that day count, so the rate of a recent cohort starts low and
 * can only rise. A list of leads without opportunities has no wins. With nothing created the answer is null. Decision:
 * cohort-conversion, cohort-as-of.
 *
 * @example leadToWinRate({ leads: [{ id: "a", opportunityId: "won" }, { id: "b" }], opportunities: [won] }) // => 0.5
 */
export const leadToWinRate = defineKpi({
  id: "lead-to-win-rate",
  title: "Lead-to-win rate",
  meaning: "Share of the leads created in a period that led to a win, however late.",
  of: "leads",
  topic: "leads",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# leads with a won opportunity ÷ # created",
  timeBasis: cohort<LeadWithWin>(createdOn, (lead, day) =>
    lead.wonOn != null && lead.wonOn > day ? { ...lead, isWon: false } : lead,
  ),
  metric: proportionOf<LeadWithWin>({ of: (lead) => lead.isWon === true }),
  facts: leadsWithWin,
});
