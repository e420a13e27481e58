import { count } from "../../metric/count.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * Number of leads created.
 *
 *     # leads, by the day they were created
 *
 * Leads count whatever their outcome. A lead without a creation day belongs to no period. With none the answer is 0.
 *
 * @example leadsCreated([{ id: "a", createdOn: "2026-01-05" }, { id: "b", createdOn: "2026-04-05" }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 1
 */
export const leadsCreated = defineKpi({
  id: "leads-created",
  title: "Leads created",
  meaning: "Number of leads created.",
  of: "leads",
  topic: "leads",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# leads",
  timeBasis: flow(createdOn),
  metric: count(),
});
