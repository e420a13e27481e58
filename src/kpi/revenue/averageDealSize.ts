import { meanMoney } from "../../metric/meanMoney.js";
import { where } from "../../metric/where.js";
import { amountOf, isWon } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { closes } from "../facts/closes.js";

type Deal = Pick<Opportunity, "outcome" | "closedOn" | "amount">;

/**
 * Mean value of the opportunities won.
 *
 *     Σ won amount / # won with an amount
 *
 * A `Decimal`: the exact sum divided once, half-even at 34 digits. A won deal without an amount is on neither side and
 * counted as missing. One very large deal moves the mean; see {@link medianDealSize}. With none the answer is null.
 *
 * @example averageDealSize([{ ...won, amount: 100 }, { ...won, amount: 300 }, { ...won, amount: null }]) // => 200
 */
export const averageDealSize = defineKpi({
  id: "average-deal-size",
  title: "Average deal size",
  meaning: "Mean value of the opportunities won.",
  of: "opportunities",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ won amount ÷ # won with an amount",
  timeBasis: closes,
  metric: where(isWon, meanMoney<Deal>(amountOf)),
});
