import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { amountOf, isOpen } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { openDealsWith } from "../facts/openDeals.js";

/**
 * Gross value of the opportunities open at the end of a day.
 *
 *     Σ amount of open, each as known then
 *
 * Exact to the last digit. An open deal without an amount adds nothing and is counted as missing. On a past day amounts
 * come from stage history; `measure` counts the deals without history, for which the present record is used. With none
 * the answer is 0.
 *
 * @example openPipeline([{ ...open, amount: "1000.10" }, { ...open, amount: 0.2 }, won]) // => 1000.3
 */
export const openPipeline = defineKpi({
  id: "open-pipeline",
  title: "Open pipeline",
  meaning: "Gross value of the opportunities open at the end of a day.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ open amount",
  timeBasis: openDealsWith("amount"),
  metric: where(isOpen, sumMoney<Opportunity>(amountOf)),
});
