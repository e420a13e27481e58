import type { ExactTotal } from "../../metric/exactTotal.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import { isSalesSalary } from "../../model/questions/cost.js";
import { amountOf } from "../../model/questions/opportunity.js";
import type { Decimal } from "../../money/decimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import type { Spending } from "./spending.js";

/**
 * Fixed pay of those who sell.
 *
 *     Σ amount of salary costs, by their day
 *
 * Of the kind `sales-salary`, or one within it such as `sales-salary-bonus`. Variable pay is not in it. With none the answer is
 * 0. Decision: cost-kinds.
 *
 * @example salesSalaries([{ kind: "sales-salary", amount: "900.10" }, { kind: "commission", amount: 120 }]) // => 900.1
 * @since 0.1.0
 */
export const salesSalaries = /* @__PURE__ */ defineKpi({
  id: "sales-salaries",
  title: "Sales salaries",
  meaning: "Fixed pay of those who sell.",
  of: "costs",
  question: "acquisition",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "neither",
  formula: "Σ salary costs",
  clock: /* @__PURE__ */ flow<Spending>(happenedOn),
  metric: /* @__PURE__ */ where<Spending, ExactTotal, Decimal>(isSalesSalary, /* @__PURE__ */ sumMoney(amountOf)),
});
