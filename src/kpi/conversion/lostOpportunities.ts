import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { isLost } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { closes } from "../facts/closes.js";

/**
 * Number of opportunities lost.
 *
 *     # lost, by the day they closed
 *
 * With none the answer is 0. Group by `lossReason` to see why.
 *
 * @example lostOpportunities([won, lost, open]) // => 1
 */
export const lostOpportunities = defineKpi({
  id: "lost-opportunities",
  title: "Lost opportunities",
  meaning: "Number of opportunities lost.",
  of: "opportunities",
  topic: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "lower",
  formula: "# lost",
  timeBasis: closes,
  metric: where(isLost, count()),
});
