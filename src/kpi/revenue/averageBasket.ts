import { count } from "../../metric/count.js";
import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { isPricedPurchase } from "../facts/isPricedPurchase.js";

/**
 * Mean value of an order.
 *
 *     revenue / # orders
 *
 * Credit notes lower the revenue and are not orders, so a returned purchase lowers the basket. One very large order
 * moves the mean; see {@link medianBasket}. With no order the answer is null. Decision: credit-notes.
 *
 * @example averageBasket([{ amount: 120 }, { amount: 80 }, { amount: -20 }]) // => 90
 */
export const averageBasket = defineKpi({
  id: "average-basket",
  title: "Average basket",
  meaning: "Mean value of an order.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "revenue ÷ # orders",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: ratioMoney(sumMoney<Partial<Order>>(amountOf), where(isPricedPurchase, count())),
});
