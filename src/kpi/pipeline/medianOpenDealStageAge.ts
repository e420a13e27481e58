import { median } from "../../metric/quantile.js";
import { where } from "../../metric/where.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysInStage, dealsWithStages, dealsAsOf } from "../facts/dealsAsOf.js";

/**
 * Median days since stage entry, of the opportunities open at the end of a day.
 *
 *     median of (day − entry into the stage it is in)
 *
 * The entry comes from stage history. An open deal without it is counted as missing; so is every deal if neither
 * `asOf`, nor the period, nor the book gives a day. With none the answer is null. Decision: stage-entry.
 *
 * @example medianOpenDealStageAge([{ ...open, stage: "offer", history: [{ on: "2026-02-02", stage: "demo" }, { on: "2026-03-01", stage: "offer" }] }], { asOf: "2026-03-31" }) // => 30
 */
export const medianOpenDealStageAge = defineKpi({
  id: "median-open-deal-stage-age",
  title: "Time of open deals in their stage, median",
  meaning: "Median days since stage entry, of the opportunities open at the end of a day.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "median days since stage entry of open",
  timeBasis: dealsAsOf,
  metric: where(isOpen, median(daysInStage)),
  facts: dealsWithStages,
});
