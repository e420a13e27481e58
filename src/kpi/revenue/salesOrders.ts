import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import { isPurchase } from "../../model/questions/order.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * How many orders came in.
 *
 *     # orders, by the day of the order
 *
 * A credit note is no order. With none the answer is 0. Decision: credit-notes.
 *
 * @example salesOrders([{ amount: 120 }, { amount: 80 }, { amount: -20 }]) // => 2
 * @since 0.1.0
 */
export const salesOrders = /* @__PURE__ */ defineKpi({
  id: "sales-orders",
  title: "Orders",
  meaning: "How many orders came in.",
  of: "orders",
  question: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# orders",
  clock: /* @__PURE__ */ flow<Partial<Order>>(happenedOn),
  metric: /* @__PURE__ */ where(isPurchase, /* @__PURE__ */ count()),
});
