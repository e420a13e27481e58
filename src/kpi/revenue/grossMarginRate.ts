import { ratioMoney } from "../../metric/ratioMoney.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { costedRevenue, margin } from "../facts/margin.js";

/**
 * Gross margin as a share of the revenue.
 *
 *     Σ (amount − cost) / Σ amount, of the orders whose cost is known
 *
 * A `Decimal`. An order without a cost is on neither side and counted as missing. Without revenue the answer is null.
 *
 * @example grossMarginRate([{ amount: 120, cost: 60 }, { amount: 80, cost: 60 }, { amount: 500 }]) // => 0.4
 */
export const grossMarginRate = defineKpi({
  id: "gross-margin-rate",
  title: "Gross margin rate",
  meaning: "Gross margin as a share of the revenue.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "Σ (amount − cost) ÷ Σ amount",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: ratioMoney(margin, costedRevenue),
});
