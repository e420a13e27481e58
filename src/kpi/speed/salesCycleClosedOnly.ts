import { mean } from "../../metric/mean.js";
import { where } from "../../metric/where.js";
import { cycleDays, isWon } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { closes } from "../facts/closes.js";

/**
 * Mean days from creation to win, of the opportunities won.
 *
 *     Σ (closed − created) / # won with both days
 *
 * Deals still open do not count; they are the slow ones, so the figure is too short as a forecast. A win dated before
 * its creation counts with negative days; the parser reports it. A won deal without a creation day is counted as
 * missing. With none the answer is null. Decision: closed-only-cycle.
 *
 * @example salesCycleClosedOnly([{ ...won, createdOn: "2026-01-01", closedOn: "2026-01-31" }]) // => 30
 */
export const salesCycleClosedOnly = defineKpi({
  id: "sales-cycle-closed-only",
  title: "Sales cycle, mean (closed only)",
  meaning: "Mean days from creation to win, of the opportunities won.",
  of: "opportunities",
  topic: "speed",
  nature: "lagging",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "mean days created → closed of won",
  timeBasis: closes,
  metric: where(isWon, mean(cycleDays)),
});
