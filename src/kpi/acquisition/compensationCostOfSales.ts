import { divideMoney } from "../../metric/ratioMoney.js";
import { derive } from "../define/derive.js";
import { revenue } from "../revenue/revenue.js";
import { salesCompensation } from "./salesCompensation.js";

/**
 * Share of the revenue that is paid to the reps who sold it.
 *
 *     (Σ salaries + Σ commissions) / Σ order amount
 *
 * A `Decimal`. Fixed and variable pay of the period by its revenue, whatever orders the commissions are for. Without revenue
 * the answer is null. Decision: cost-kinds.
 *
 * @example compensationCostOfSales({ costs: [{ on: "2026-01-31", kind: "sales-salary", amount: 900 }, { on: "2026-01-31", kind: "commission", amount: 100 }], orders: [{ id: "1", accountId: "acme", on: "2026-01-20", amount: 10000 }] }) // => 0.1
 */
export const compensationCostOfSales = derive(
  { pay: salesCompensation, revenue },
  ({ pay, revenue: sold }) => divideMoney(pay, sold),
  {
    id: "compensation-cost-of-sales",
    title: "Compensation cost of sales",
    meaning: "Share of the revenue that is paid to the reps who sold it.",
    topic: "acquisition",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "lower",
    formula: "(Σ salaries + Σ commissions) ÷ Σ revenue",
  },
);
