import { mean } from "../../metric/mean.js";
import { where } from "../../metric/where.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysInStage, dealsWithStages, dealsAsOf } from "../facts/dealsAsOf.js";

/**
 * Mean days since stage entry, of the opportunities open at the end of a day.
 *
 *     Σ (day − entry into the stage it is in) / # open whose entry is known
 *
 * The entry comes from stage history: a deal that left a stage and came back entered it when it came back. An open deal
 * without an entry is counted as missing; so is every deal if neither `asOf`, nor the period, nor the book gives a day.
 * With none the answer is null. Decision: stage-entry.
 *
 * @example openDealStageAge([{ ...open, stage: "offer", history: [{ on: "2026-02-02", stage: "demo" }, { on: "2026-03-01", stage: "offer" }] }], { asOf: "2026-03-31" }) // => 30
 */
export const openDealStageAge = defineKpi({
  id: "open-deal-stage-age",
  title: "Time of open deals in their stage, mean",
  meaning: "Mean days since stage entry, of the opportunities open at the end of a day.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "mean days since stage entry of open",
  timeBasis: dealsAsOf,
  metric: where(isOpen, mean(daysInStage)),
  facts: dealsWithStages,
});
