import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { createdOn, isOpportunity } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * How many opportunities came to be.
 *
 *     # opportunities, by the day they were created
 *
 * Whatever became of them. One without a creation day belongs to no period. With none the answer is 0.
 *
 * @example opportunitiesCreated([won, lost, open]) // => 3
 */
export const opportunitiesCreated = defineKpi({
  id: "opportunities-created",
  title: "Opportunities created",
  meaning: "How many opportunities came to be.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# opportunities",
  timeBasis: flow(createdOn),
  metric: where(isOpportunity, count()),
});
