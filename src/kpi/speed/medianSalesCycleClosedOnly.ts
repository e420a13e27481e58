import { median } from "../../metric/quantile.js";
import { where } from "../../metric/where.js";
import { cycleDays, isWon } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { closes } from "../facts/closes.js";

/**
 * Median days from creation to win, of the opportunities won: less sensitive to slow deals than
 * {@link salesCycleClosedOnly}, and equally without the deals still open. With none the answer is null. Decision:
 * closed-only-cycle.
 *
 *     median of (closed − created)
 *
 * @example medianSalesCycleClosedOnly([{ ...won, createdOn: "2026-01-01", closedOn: "2026-01-31" }]) // => 30
 */
export const medianSalesCycleClosedOnly = defineKpi({
  id: "median-sales-cycle-closed-only",
  title: "Sales cycle, median (closed only)",
  meaning:
    "Median days from creation to win, of the opportunities won: less sensitive to slow deals than salesCycleClosedOnly, and equally without the deals still open.",
  of: "opportunities",
  topic: "speed",
  nature: "lagging",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "median days created → closed of won",
  timeBasis: closes,
  metric: where(isWon, median(cycleDays)),
});
