import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { createdOn, isOpportunity } from "../../model/questions/opportunity.js";
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
 * @since 0.1.0
 */
export const opportunitiesCreated = /* @__PURE__ */ defineKpi({
  id: "opportunities-created",
  title: "Opportunities created",
  meaning: "How many opportunities came to be.",
  of: "opportunities",
  question: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# opportunities",
  clock: /* @__PURE__ */ flow(createdOn),
  metric: /* @__PURE__ */ where(isOpportunity, /* @__PURE__ */ count()),
});
