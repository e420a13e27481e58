import { mean } from "../../metric/mean.js";
import { where } from "../../metric/where.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysFromLead, dealsWithLead } from "../facts/dealsWithLead.js";
import { closes } from "../facts/closes.js";

/**
 * Mean days from the creation of a lead to the win of its opportunity.
 *
 *     Σ (closed − lead created) / # won whose lead is known
 *
 * The lead is the one that the opportunity names, else the first created of those that name the opportunity; a lead
 * created after the win does not count. A won deal without a known lead is counted as missing. Leads still open do not
 * count, so the figure is too short as a forecast. With none the answer is null. Decision: closed-only-cycle.
 *
 * @example leadToWinDays({ leads: [{ id: "l1", createdOn: "2026-01-01" }], opportunities: [{ ...won, leadId: "l1", closedOn: "2026-01-31" }] }) // => 30
 */
export const leadToWinDays = defineKpi({
  id: "lead-to-win-days",
  title: "Days from lead to win, mean",
  meaning: "Mean days from the creation of a lead to the win of its opportunity.",
  of: "opportunities",
  topic: "speed",
  nature: "lagging",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "mean days lead created → won",
  timeBasis: closes,
  metric: where(isWon, mean(daysFromLead)),
  facts: dealsWithLead,
});
