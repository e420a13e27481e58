import { median } from "../../metric/quantile.js";
import { where } from "../../metric/where.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysFromOutreach, dealsWithOutreach } from "../facts/dealsWithOutreach.js";
import { closes } from "../facts/closes.js";

/**
 * Median days from the first activity held for an opportunity to its win: less sensitive to slow deals than
 * {@link outreachToCloseDays}, and equally without the deals still open. With none the answer is null. Decision:
 * closed-only-cycle, first-outreach.
 *
 *     median of (closed − first held activity)
 *
 * @example medianOutreachToCloseDays({ activities: [{ id: "a1", ownerId: "ann", on: "2026-01-11", kind: "call", status: "held", opportunityId: "won" }], opportunities: [{ ...won, closedOn: "2026-02-10" }] }) // => 30
 */
export const medianOutreachToCloseDays = defineKpi({
  id: "median-outreach-to-close-days",
  title: "Days from outreach to close, median",
  meaning:
    "Median days from the first activity held for an opportunity to its win: less sensitive to slow deals than outreachToCloseDays, and equally without the deals still open.",
  of: "opportunities",
  topic: "speed",
  nature: "lagging",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "median days first held activity → won",
  timeBasis: closes,
  metric: where(isWon, median(daysFromOutreach)),
  facts: dealsWithOutreach,
});
