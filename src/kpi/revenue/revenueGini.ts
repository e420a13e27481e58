import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Order } from "../../model/records/order.js";
import { divideExact } from "../../exact/divideExact.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { revenueConcentration } from "../facts/revenueConcentration.js";

/**
 * Inequality of revenue among customers: the Gini coefficient.
 *
 *     Σ (2 i − n − 1) × revenue of the i-th smallest customer / (n × revenue)
 *
 * A `Decimal` from 0 for equal customers up to 1 − 1/n for all revenue from one. Without revenue, or with a customer
 * whose sum is below 0, the answer is null. Decision: revenue-concentration.
 *
 * Source: C. Gini, Variabilità e mutabilità (1912).
 *
 * @example revenueGini([{ accountId: "acme", amount: 10 }, { accountId: "beta", amount: 20 }, { accountId: "ceres", amount: 30 }, { accountId: "dune", amount: 40 }]) // => 0.25
 */
export const revenueGini = defineKpi({
  id: "revenue-gini",
  title: "Revenue concentration (Gini)",
  meaning: "Inequality of revenue among customers: the Gini coefficient.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "Σ (2i − n − 1) × revenue of the i-th customer ÷ (n × revenue)",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: revenueConcentration((revenues, total) => {
    const n = revenues.length;
    const spread = revenues.reduce((sum, revenue, index) => addProduct(sum, revenue, 2 * index + 1 - n), emptySum());
    return divideExact(spread, addProduct(emptySum(), sumToDecimal(total), n));
  }),
});
