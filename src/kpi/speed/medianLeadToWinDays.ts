import { median } from "../../metric/quantile.js";
import { where } from "../../metric/where.js";
import { closedOn, isWon } from "../../model/questions/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { daysFromLead, dealsWithTheirLead, type DealWithLead } from "./dealsWithTheirLead.js";

/**
 * Median days from the creation of a lead to the win of its opportunity: {@link leadToWinDays} without the pull of a few slow
 * deals, and with the same blind spot for leads still worked on. With none the answer is null. Decision: closed-only-cycle.
 *
 *     median of (closed − lead created)
 *
 * @example medianLeadToWinDays({ leads: [{ id: "l1", createdOn: "2026-01-01" }], opportunities: [{ ...won, leadId: "l1", closedOn: "2026-01-31" }] }) // => 30
 * @since 0.1.0
 */
export const medianLeadToWinDays = /* @__PURE__ */ defineKpi({
  id: "median-lead-to-win-days",
  title: "Days from lead to win, median",
  meaning:
    "Median days from the creation of a lead to the win of its opportunity: leadToWinDays without the pull of a few slow deals, and with the same blind spot for leads still worked on.",
  of: "opportunities",
  question: "speed",
  nature: "lagging",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "median days lead created → won",
  clock: /* @__PURE__ */ flow<DealWithLead>(closedOn),
  metric: /* @__PURE__ */ where(isWon, /* @__PURE__ */ median(daysFromLead)),
  facts: dealsWithTheirLead,
});
