import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { closes } from "../facts/closes.js";

/**
 * Number of opportunities won.
 *
 *     # won, by the day they closed
 *
 * With none the answer is 0.
 *
 * @example wonOpportunities([won, lost, open]) // => 1
 */
export const wonOpportunities = defineKpi({
  id: "won-opportunities",
  title: "Won opportunities",
  meaning: "Number of opportunities won.",
  of: "opportunities",
  topic: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# won",
  timeBasis: closes,
  metric: where(isWon, count()),
});
