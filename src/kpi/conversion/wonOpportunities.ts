import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { closedOn, isWon } from "../../model/questions/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * How many opportunities were won.
 *
 *     # won, by the day they closed
 *
 * With none the answer is 0.
 *
 * @example wonOpportunities([won, lost, open]) // => 1
 * @since 0.1.0
 */
export const wonOpportunities = /* @__PURE__ */ defineKpi({
  id: "won-opportunities",
  title: "Won opportunities",
  meaning: "How many opportunities were won.",
  of: "opportunities",
  question: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# won",
  clock: /* @__PURE__ */ flow(closedOn),
  metric: /* @__PURE__ */ where(isWon, /* @__PURE__ */ count()),
});
