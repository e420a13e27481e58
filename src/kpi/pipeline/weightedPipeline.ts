import type { Accessor } from "../../metric/accessor.js";
import type { ExactTotal } from "../../metric/exactTotal.js";
import { sumWeighted } from "../../metric/sumWeighted.js";
import { where } from "../../metric/where.js";
import { amountOf, isOpen, probabilityOf } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { openDealsWith } from "../facts/openDeals.js";

/**
 * Net value of the opportunities open at the end of a day: gross value times the stated probability of winning.
 *
 *     Σ amount × probability of open, each as known then
 *
 * Exact to the last digit. An open deal that lacks an amount or a probability, or whose probability lies outside 0 to 1,
 * adds nothing and is counted as missing. For another probability see {@link weightedPipelineBy}. With none the answer
 * is 0.
 *
 * @example weightedPipeline([{ ...open, amount: "1000.10", probability: 0.3 }, won]) // => 300.03
 */
export const weightedPipeline = weightedPipelineBy(probabilityOf);

/**
 * Returns {@link weightedPipeline} with another probability: the stage table's, or one observed from history.
 *
 * @example weightedPipelineBy((deal) => ({ proposal: 0.4 })[deal.stage])([{ ...open, stage: "proposal", amount: 1000 }]) // => 400
 */
export function weightedPipelineBy(
  probability: Accessor<Opportunity, Amount>,
): Kpi<Opportunity, "opportunities", ExactTotal, Decimal> {
  return defineKpi({
    id: "weighted-pipeline",
    title: "Weighted pipeline",
    meaning:
      "Net value of the opportunities open at the end of a day: gross value times the stated probability of winning.",
    of: "opportunities",
    topic: "pipeline",
    nature: "leading",
    kind: "quantitative",
    unit: "money",
    better: "higher",
    formula: "Σ open amount × probability",
    timeBasis: probability === probabilityOf ? openDealsWith("amount", "probability") : openDealsWith("amount"),
    metric: where(isOpen, sumWeighted(amountOf, probability)),
  });
}
