import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { createdOn, isOpportunity } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * Number of opportunities created.
 *
 *     # opportunities, by the day they were created
 *
 * Opportunities count whatever their outcome. An opportunity without a creation day belongs to no period. With none the
 * answer is 0.
 *
 * @example opportunitiesCreated([won, lost, open]) // => 3
 */
export const opportunitiesCreated = defineKpi({
  id: "opportunities-created",
  title: "Opportunities created",
  meaning: "Number of opportunities created.",
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
