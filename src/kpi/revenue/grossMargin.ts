import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { margin } from "../facts/margin.js";

/**
 * Revenue less the cost of the goods sold.
 *
 *     Σ (amount − cost), by the day of the order
 *
 * An order without a cost is left out with its amount, and counted as missing. With none the answer is 0.
 *
 * @example grossMargin([{ amount: 120, cost: 70 }, { amount: "80.50", cost: "60.25" }, { amount: 500 }]) // => 70.25
 */
export const grossMargin = defineKpi({
  id: "gross-margin",
  title: "Gross margin",
  meaning: "Revenue less the cost of the goods sold.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ (amount − cost)",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: margin,
});
