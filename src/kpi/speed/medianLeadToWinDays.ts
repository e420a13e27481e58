import { median } from "../../metric/quantile.js";
import { where } from "../../metric/where.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysFromLead, dealsWithLead } from "../facts/dealsWithLead.js";
import { closes } from "../facts/closes.js";

/**
 * Median days from the creation of a lead to the win of its opportunity: less sensitive to slow deals than
 * {@link leadToWinDays}, and equally without the leads still open. With none the answer is null. Decision:
 * closed-only-cycle.
 *
 *     median of (closed − lead created)
 *
 * @example medianLeadToWinDays({ leads: [{ id: "l1", createdOn: "2026-01-01" }], opportunities: [{ ...won, leadId: "l1", closedOn: "2026-01-31" }] }) // => 30
 */
export const medianLeadToWinDays = defineKpi({
  id: "median-lead-to-win-days",
  title: "Days from lead to win, median",
  meaning:
    "Median days from the creation of a lead to the win of its opportunity: less sensitive to slow deals than leadToWinDays, and equally without the leads still open.",
  of: "opportunities",
  topic: "speed",
  nature: "lagging",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "median days lead created → won",
  timeBasis: closes,
  metric: where(isWon, median(daysFromLead)),
  facts: dealsWithLead,
});
