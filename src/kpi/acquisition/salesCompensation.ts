import type { ExactTotal } from "../../metric/exactTotal.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import { isCommission, isSalesSalary } from "../../model/questions/cost.js";
import { amountOf } from "../../model/questions/opportunity.js";
import type { Decimal } from "../../money/decimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import type { Spending } from "./spending.js";

/**
 * Pay of those who sell, fixed and variable.
 *
 *     Σ amount of salaries and commissions, by their day
 *
 * Of the kinds `sales-salary` and `commission`, or one within them. With none the answer is 0. Decision: cost-kinds.
 *
 * @example salesCompensation([{ kind: "sales-salary", amount: 900 }, { kind: "commission", amount: 120 }, { kind: "tools", amount: 100 }]) // => 1020
 * @since 0.1.0
 */
export const salesCompensation = /* @__PURE__ */ defineKpi({
  id: "sales-compensation",
  title: "Sales compensation",
  meaning: "Pay of those who sell, fixed and variable.",
  of: "costs",
  question: "acquisition",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "neither",
  formula: "Σ salaries + Σ commissions",
  clock: /* @__PURE__ */ flow<Spending>(happenedOn),
  metric: /* @__PURE__ */ where<Spending, ExactTotal, Decimal>(
    (cost) => isSalesSalary(cost) || isCommission(cost),
    /* @__PURE__ */ sumMoney(amountOf),
  ),
});
