import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { amountOf, createdOn, isOpportunity } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { cohort } from "../define/cohort.js";
import { defineKpi } from "../define/defineKpi.js";

/**
 * Value of the opportunities that came to be.
 *
 *     Σ amount, by the day they were created
 *
 * Whatever became of them: a deal that was lost since was created all the same. Each has the amount that its record states,
 * or, asked about a day, the one known then. One without an amount adds nothing and is counted as missing; one without a
 * creation day belongs to no period. With none the answer is 0. Decision: pipeline-created-amount.
 *
 * @example pipelineCreated([{ ...open, createdOn: "2026-01-05", amount: "100.10" }, { ...lost, createdOn: "2026-03-31", amount: 50 }, { ...open, createdOn: "2026-04-01" }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 150.1
 */
export const pipelineCreated = defineKpi({
  id: "pipeline-created",
  title: "Pipeline created",
  meaning: "Value of the opportunities that came to be.",
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
