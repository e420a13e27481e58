import { medianMoney } from "../../metric/quantileMoney.js";
import { where } from "../../metric/where.js";
import { amountOf, isWon } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { closes } from "../facts/closes.js";

type Deal = Pick<Opportunity, "outcome" | "closedOn" | "amount">;

/**
 * Median value of the opportunities won.
 *
 *     median of won amounts, the mean of the two in the middle for an even number
 *
 * A won deal without an amount is counted as missing. With none the answer is null.
 *
 * @example medianDealSize([{ ...won, amount: 100 }, { ...won, amount: 900 }, { ...won, amount: 300 }]) // => 300
 */
export const medianDealSize = defineKpi({
  id: "median-deal-size",
  title: "Median deal size",
  meaning: "Median value of the opportunities won.",
  of: "opportunities",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "median of won amounts",
  timeBasis: closes,
  metric: where(isWon, medianMoney<Deal>(amountOf)),
});
