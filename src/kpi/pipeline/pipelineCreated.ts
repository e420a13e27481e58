import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { amountOf, createdOn, isOpportunity } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { cohort } from "../define/cohort.js";
import { defineKpi } from "../define/defineKpi.js";

/**
 * Value of the opportunities created.
 *
 *     Σ amount, by the day they were created
 *
 * Opportunities count whatever their outcome, with the amount of the record or, with `asOf`, the amount known on that
 * day. An opportunity without an amount adds nothing and is counted as missing; one without a creation day belongs to
 * no period. With none the answer is 0. Decision: pipeline-created-amount.
 *
 * @example pipelineCreated([{ ...open, createdOn: "2026-01-05", amount: "100.10" }, { ...lost, createdOn: "2026-03-31", amount: 50 }, { ...open, createdOn: "2026-04-01" }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 150.1
 */
export const pipelineCreated = defineKpi({
  id: "pipeline-created",
  title: "Pipeline created",
  meaning: "Value of the opportunities created.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ created amount",
  timeBasis: cohort<Opportunity>(createdOn, (deal, day) => opportunityAsOf(deal, day) ?? deal),
  metric: where(isOpportunity, sumMoney<Opportunity>(amountOf)),
});
