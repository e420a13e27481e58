import type { ExactTotal } from "../../metric/exactTotal.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import { isSalesCost, isSalesSalary } from "../../model/questions/cost.js";
import { amountOf } from "../../model/questions/opportunity.js";
import type { Decimal } from "../../money/decimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import type { Spending } from "./spending.js";

/**
 * Money that went into selling apart from salaries: commissions, tools, travel.
 *
 *     Σ amount of costs that are neither marketing nor salaries, by their day
 *
 * With {@link marketingCosts} and {@link salesSalaries} it makes up all costs of a book, each once. With none the answer is 0.
 * Decision: cost-kinds.
 *
 * @example sellingExpenses([{ kind: "tools", amount: 100 }, { kind: "commission", amount: 120 }, { kind: "sales-salary", amount: 900 }]) // => 220
 * @since 0.1.0
 */
export const sellingExpenses = /* @__PURE__ */ defineKpi({
  id: "selling-expenses",
  title: "Selling expenses",
  meaning: "Money that went into selling apart from salaries: commissions, tools, travel.",
  of: "costs",
  question: "acquisition",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "neither",
  formula: "Σ costs other than marketing and salaries",
  clock: /* @__PURE__ */ flow<Spending>(happenedOn),
  metric: /* @__PURE__ */ where<Spending, ExactTotal, Decimal>(
    (cost) => isSalesCost(cost) && !isSalesSalary(cost),
    /* @__PURE__ */ sumMoney(amountOf),
  ),
});
