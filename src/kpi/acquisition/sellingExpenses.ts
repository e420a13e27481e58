import type { ExactTotal } from "../../metric/exactTotal.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { isSalesCost, isSalesSalary } from "../../model/accessors/cost.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import type { Decimal } from "../../exact/decimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import type { CostFact } from "../facts/costFact.js";

/**
 * Money spent on selling other than salaries: commissions, tools, travel.
 *
 *     Σ amount of costs that are neither marketing nor salaries, by their day
 *
 * With {@link marketingCosts} and {@link salesSalaries} it makes up all costs of a book, each counted once. With none
 * the answer is 0. Decision: cost-kinds.
 *
 * @example sellingExpenses([{ kind: "tools", amount: 100 }, { kind: "commission", amount: 120 }, { kind: "sales-salary", amount: 900 }]) // => 220
 */
export const sellingExpenses = defineKpi({
  id: "selling-expenses",
  title: "Selling expenses",
  meaning: "Money spent on selling other than salaries: commissions, tools, travel.",
  of: "costs",
  topic: "acquisition",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "neither",
  formula: "Σ costs other than marketing and salaries",
  timeBasis: flow<CostFact>(happenedOn),
  metric: where<CostFact, ExactTotal, Decimal>((cost) => isSalesCost(cost) && !isSalesSalary(cost), sumMoney(amountOf)),
});
