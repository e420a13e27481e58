import { median } from "../../metric/quantile.js";
import { where } from "../../metric/where.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysOpen, dealsWithStages, dealsAsOf } from "../facts/dealsAsOf.js";

/**
 * Median days since creation, of the opportunities open at the end of a day: {@link openDealAge} without the pull of a few
 * deals that nobody closed.
 *
 *     median of (day − created)
 *
 * The day is the one asked about, the period's last, or the book's own. Where none is known, and for an open deal without a
 * creation day, the deal is counted as missing. With none the answer is null.
 *
 * @example medianOpenDealAge([{ ...open, createdOn: "2026-01-01" }, { ...open, createdOn: "2026-01-21" }, { ...open, createdOn: "2026-01-26" }], { asOf: "2026-01-31" }) // => 10
 */
export const medianOpenDealAge = defineKpi({
  id: "median-open-deal-age",
  title: "Age of open deals, median",
  meaning:
    "Median days since creation, of the opportunities open at the end of a day: openDealAge without the pull of a few deals that nobody closed.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "median days since creation of open",
  timeBasis: dealsAsOf,
  metric: where(isOpen, median(daysOpen)),
  facts: dealsWithStages,
});
