import { happenedOn } from "../../model/questions/happenedOn.js";
import type { Order } from "../../model/records/order.js";
import { divideExact } from "../../money/divideExact.js";
import { addProduct, emptySum } from "../../money/exactSum.js";
import { sumToDecimal } from "../../money/sumToDecimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { overCustomers } from "./overCustomers.js";

/**
 * How unevenly revenue is spread over customers: the Gini coefficient.
 *
 *     Σ (2 i − n − 1) × revenue of the i-th smallest customer / (n × revenue)
 *
 * A `Decimal` from 0, where all bring the same, up to 1 − 1/n, where one brings everything. Without revenue, and with a
 * customer whose sum is below 0, the answer is null. Decision: revenue-concentration.
 *
 * Source: C. Gini, Variabilità e mutabilità (1912).
 *
 * @example revenueGini([{ accountId: "acme", amount: 10 }, { accountId: "beta", amount: 20 }, { accountId: "ceres", amount: 30 }, { accountId: "dune", amount: 40 }]) // => 0.25
 * @since 0.1.0
 */
export const revenueGini = /* @__PURE__ */ defineKpi({
  id: "revenue-gini",
  title: "Revenue concentration (Gini)",
  meaning: "How unevenly revenue is spread over customers: the Gini coefficient.",
  of: "orders",
  question: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "Σ (2i − n − 1) × revenue of the i-th customer ÷ (n × revenue)",
  clock: /* @__PURE__ */ flow<Partial<Order>>(happenedOn),
  metric: /* @__PURE__ */ overCustomers((revenues, total) => {
    const n = revenues.length;
    const spread = revenues.reduce((sum, revenue, index) => addProduct(sum, revenue, 2 * index + 1 - n), emptySum());
    return divideExact(spread, addProduct(emptySum(), sumToDecimal(total), n));
  }),
});
