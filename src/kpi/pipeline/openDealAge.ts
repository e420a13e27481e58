import { mean } from "../../metric/mean.js";
import { where } from "../../metric/where.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysOpen, dealsWithStages, dealsAsOf } from "../facts/dealsAsOf.js";

/**
 * Mean days since creation, of the opportunities open at the end of a day.
 *
 *     Σ (day − created) / # open with a creation day
 *
 * The day is `asOf`, the period's last day, or the book's own. Without a day, or for an open deal without a creation
 * day, the deal is counted as missing. Open deals are the slow ones: their age is not a sales cycle. With none the
 * answer is null.
 *
 * @example openDealAge([{ ...open, createdOn: "2026-01-01" }, { ...open, createdOn: "2026-01-21" }], { asOf: "2026-01-31" }) // => 20
 */
export const openDealAge = defineKpi({
  id: "open-deal-age",
  title: "Age of open deals, mean",
  meaning: "Mean days since creation, of the opportunities open at the end of a day.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "mean days since creation of open",
  timeBasis: dealsAsOf,
  metric: where(isOpen, mean(daysOpen)),
  facts: dealsWithStages,
});
