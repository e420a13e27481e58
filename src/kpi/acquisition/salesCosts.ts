import type { ExactTotal } from "../../metric/exactTotal.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { isSalesCost } from "../../model/accessors/cost.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import type { Decimal } from "../../exact/decimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import type { CostFact } from "../facts/costFact.js";

/**
 * Money spent on selling: pay, commissions, tools, travel.
 *
 *     Σ amount of costs other than marketing, by their day
 *
 * A book lists the costs of marketing and of selling: every cost that is not marketing is selling, whatever the name of
 * its kind. With none the answer is 0. Decision: cost-kinds.
 *
 * @example salesCosts([{ kind: "sales-salary", amount: 900 }, { kind: "tools", amount: "100.50" }, { kind: "marketing", amount: 400 }]) // => 1000.5
 */
export const salesCosts = defineKpi({
  id: "sales-costs",
  title: "Sales costs",
  meaning: "Money spent on selling: pay, commissions, tools, travel.",
  of: "costs",
  topic: "acquisition",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "neither",
  formula: "Σ costs other than marketing",
  timeBasis: flow<CostFact>(happenedOn),
  metric: where<CostFact, ExactTotal, Decimal>(isSalesCost, sumMoney(amountOf)),
});
