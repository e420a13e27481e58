import { median } from "../../metric/quantile.js";
import { where } from "../../metric/where.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysOpen, dealsWithStages, dealsAsOf } from "../facts/dealsAsOf.js";

/**
 * Median days since creation, of the opportunities open at the end of a day.
 *
 *     median of (day − created)
 *
 * The day is `asOf`, the period's last day, or the book's own. Without a day, or for an open deal without a creation
 * day, the deal is counted as missing. With none the answer is null.
 *
 * @example medianOpenDealAge([{ ...open, createdOn: "2026-01-01" }, { ...open, createdOn: "2026-01-21" }, { ...open, createdOn: "2026-01-26" }], { asOf: "2026-01-31" }) // => 10
 */
export const medianOpenDealAge = defineKpi({
  id: "median-open-deal-age",
  title: "Age of open deals, median",
  meaning: "Median days since creation, of the opportunities open at the end of a day.",
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
