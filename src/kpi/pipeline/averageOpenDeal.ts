import { meanMoney } from "../../metric/meanMoney.js";
import { where } from "../../metric/where.js";
import { amountOf, isOpen } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { openDealsWith } from "../facts/openDeals.js";

/**
 * Mean value of the opportunities open at the end of a day.
 *
 *     Σ open amount / # open with an amount, each as known then
 *
 * A `Decimal`: the exact sum divided once, half-even at 34 digits. An open deal without an amount is on neither side and
 * counted as missing. With none the answer is null.
 *
 * @example averageOpenDeal([{ ...open, amount: 100 }, { ...open, amount: 350 }, { ...open, amount: null }, won]) // => 225
 */
export const averageOpenDeal = defineKpi({
  id: "average-open-deal",
  title: "Average open deal",
  meaning: "Mean value of the opportunities open at the end of a day.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ open amount ÷ # open with an amount",
  timeBasis: openDealsWith("amount"),
  metric: where(isOpen, meanMoney<Opportunity>(amountOf)),
});
