import { divideMoney } from "../../metric/ratioMoney.js";
import { derive } from "../define/derive.js";
import { revenue } from "../revenue/revenue.js";
import { salesCosts } from "./salesCosts.js";

/**
 * Cost of selling, as a share of the revenue.
 *
 *     Σ sales costs / Σ order amount
 *
 * A `Decimal`; above 1, selling cost more than it brought. Pay, commissions and tools count; marketing and the cost of
 * goods do not. Without revenue the answer is null. Decision: cost-kinds.
 *
 * @example costOfSalesRatio({ costs: [{ on: "2026-01-31", kind: "sales-salary", amount: 900 }, { on: "2026-01-31", kind: "tools", amount: 100 }], orders: [{ id: "1", accountId: "acme", on: "2026-01-20", amount: 5000 }] }) // => 0.2
 */
export const costOfSalesRatio = derive(
  { costs: salesCosts, revenue },
  ({ costs, revenue: sold }) => divideMoney(costs, sold),
  {
    id: "cost-of-sales-ratio",
    title: "Cost of sales ratio",
    meaning: "Cost of selling, as a share of the revenue.",
    topic: "acquisition",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "lower",
    formula: "Σ sales costs ÷ Σ revenue",
  },
);
