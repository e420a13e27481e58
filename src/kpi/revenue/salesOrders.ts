import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { isPurchase } from "../../model/accessors/order.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * Number of orders.
 *
 *     # orders, by the day of the order
 *
 * A credit note is not an order. With none the answer is 0. Decision: credit-notes.
 *
 * @example salesOrders([{ amount: 120 }, { amount: 80 }, { amount: -20 }]) // => 2
 */
export const salesOrders = defineKpi({
  id: "sales-orders",
  title: "Orders",
  meaning: "Number of orders.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# orders",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: where(isPurchase, count()),
});
