import type { ExactTotal } from "../../metric/exactTotal.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { isCommission, isSalesSalary } from "../../model/accessors/cost.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import type { Decimal } from "../../exact/decimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import type { CostFact } from "../facts/costFact.js";

/**
 * Fixed and variable pay of the sales force.
 *
 *     Σ amount of salaries and commissions, by their day
 *
 * Costs of the kinds `sales-salary` and `commission`, or of a kind within them. With none the answer is 0. Decision:
 * cost-kinds.
 *
 * @example salesCompensation([{ kind: "sales-salary", amount: 900 }, { kind: "commission", amount: 120 }, { kind: "tools", amount: 100 }]) // => 1020
 */
export const salesCompensation = defineKpi({
  id: "sales-compensation",
  title: "Sales compensation",
  meaning: "Fixed and variable pay of the sales force.",
  of: "costs",
  topic: "acquisition",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "neither",
  formula: "Σ salaries + Σ commissions",
  timeBasis: flow<CostFact>(happenedOn),
  metric: where<CostFact, ExactTotal, Decimal>((cost) => isSalesSalary(cost) || isCommission(cost), sumMoney(amountOf)),
});
