import { medianMoney } from "../../metric/quantileMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import { isPurchase } from "../../model/accessors/order.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * Median value of an order.
 *
 *     median of order amounts, the mean of the two in the middle for an even number
 *
 * Credit notes are not orders. With no order the answer is null. Decision: credit-notes.
 *
 * @example medianBasket([{ amount: 100 }, { amount: 900 }, { amount: 300 }]) // => 300
 */
export const medianBasket = defineKpi({
  id: "median-basket",
  title: "Median basket",
  meaning: "Median value of an order.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "median of order amounts",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: where(isPurchase, medianMoney<Partial<Order>>(amountOf)),
});
