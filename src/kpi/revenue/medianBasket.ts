import { medianMoney } from "../../metric/quantileMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import { amountOf } from "../../model/questions/opportunity.js";
import { isPurchase } from "../../model/questions/order.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * Middle value of an order: half of them are no larger.
 *
 *     median of order amounts, the mean of the two in the middle for an even number
 *
 * Credit notes are no orders. With no order the answer is null. Decision: credit-notes.
 *
 * @example medianBasket([{ amount: 100 }, { amount: 900 }, { amount: 300 }]) // => 300
 * @since 0.1.0
 */
export const medianBasket = /* @__PURE__ */ defineKpi({
  id: "median-basket",
  title: "Median basket",
  meaning: "Middle value of an order: half of them are no larger.",
  of: "orders",
  question: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "median of order amounts",
  clock: /* @__PURE__ */ flow<Partial<Order>>(happenedOn),
  metric: /* @__PURE__ */ where(isPurchase, /* @__PURE__ */ medianMoney<Partial<Order>>(amountOf)),
});
