import type { ExactTotal } from "../../metric/exactTotal.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { isMarketingCost } from "../../model/accessors/cost.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import type { Decimal } from "../../exact/decimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import type { CostFact } from "../facts/costFact.js";

/**
 * Money spent on marketing.
 *
 *     Σ amount of marketing costs, by their day
 *
 * Costs of the kind `marketing`, or of a kind within it such as `marketing-events`. With none the answer is 0.
 * Decision: cost-kinds.
 *
 * @example marketingCosts([{ kind: "marketing", amount: "400.10" }, { kind: "marketing-events", amount: 0.2 }, { kind: "tools", amount: 100 }]) // => 400.3
 */
export const marketingCosts = defineKpi({
  id: "marketing-costs",
  title: "Marketing costs",
  meaning: "Money spent on marketing.",
  of: "costs",
  topic: "acquisition",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "neither",
  formula: "Σ marketing costs",
  timeBasis: flow<CostFact>(happenedOn),
  metric: where<CostFact, ExactTotal, Decimal>(isMarketingCost, sumMoney(amountOf)),
});
