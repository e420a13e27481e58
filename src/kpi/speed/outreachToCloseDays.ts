import { mean } from "../../metric/mean.js";
import { where } from "../../metric/where.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysFromOutreach, dealsWithOutreach } from "../facts/dealsWithOutreach.js";
import { closes } from "../facts/closes.js";

/**
 * Mean days from the first activity held for an opportunity to its win.
 *
 *     Σ (closed − first held activity) / # won with such an activity
 *
 * Held activities of the opportunity count, of any kind and not after the win. A won deal without one is counted as
 * missing. Deals still open do not count, so the figure is too short as a forecast. With none the answer is null.
 * Decision: closed-only-cycle, first-outreach.
 *
 * @example outreachToCloseDays({ activities: [{ id: "a1", ownerId: "ann", on: "2026-01-11", kind: "call", status: "held", opportunityId: "won" }], opportunities: [{ ...won, closedOn: "2026-02-10" }] }) // => 30
 */
export const outreachToCloseDays = defineKpi({
  id: "outreach-to-close-days",
  title: "Days from outreach to close, mean",
  meaning: "Mean days from the first activity held for an opportunity to its win.",
  of: "opportunities",
  topic: "speed",
  nature: "lagging",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "mean days first held activity → won",
  timeBasis: closes,
  metric: where(isWon, mean(daysFromOutreach)),
  facts: dealsWithOutreach,
});
