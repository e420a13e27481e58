import type { ExactTotal } from "../../metric/exactTotal.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { isSalesSalary } from "../../model/accessors/cost.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import type { Decimal } from "../../exact/decimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import type { CostFact } from "../facts/costFact.js";

/**
 * Fixed pay of the sales force.
 *
 *     Σ amount of salary costs, by their day
 *
 * Costs of the kind `sales-salary`, or of a kind within it such as `sales-salary-bonus`. Variable pay does not count.
 * With none the answer is 0. Decision: cost-kinds.
 *
 * @example salesSalaries([{ kind: "sales-salary", amount: "900.10" }, { kind: "commission", amount: 120 }]) // => 900.1
 */
export const salesSalaries = defineKpi({
  id: "sales-salaries",
  title: "Sales salaries",
  meaning: "Fixed pay of the sales force.",
  of: "costs",
  topic: "acquisition",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "neither",
  formula: "Σ salary costs",
  timeBasis: flow<CostFact>(happenedOn),
  metric: where<CostFact, ExactTotal, Decimal>(isSalesSalary, sumMoney(amountOf)),
});
