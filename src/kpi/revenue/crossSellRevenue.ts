import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * Revenue from selling other products to customers.
 *
 *     Σ amount of the orders of kind `cross-sell`, by the day of the order
 *
 * An order of another kind, or of none, adds nothing. With none the answer is 0.
 *
 * @example crossSellRevenue([{ kind: "cross-sell", amount: 300 }, { kind: "repeat", amount: 100 }]) // => 300
 */
export const crossSellRevenue = defineKpi({
  id: "cross-sell-revenue",
  title: "Cross-sell revenue",
  meaning: "Revenue from selling other products to customers.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ amount of cross-sell orders",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: where((order) => order.kind === "cross-sell", sumMoney<Partial<Order>>(amountOf)),
});
