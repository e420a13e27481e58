import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { closedOn, isLost } from "../../model/questions/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * How many opportunities were lost.
 *
 *     # lost, by the day they closed
 *
 * With none the answer is 0. Group by `lossReason` to see why.
 *
 * @example lostOpportunities([won, lost, open]) // => 1
 * @since 0.1.0
 */
export const lostOpportunities = /* @__PURE__ */ defineKpi({
  id: "lost-opportunities",
  title: "Lost opportunities",
  meaning: "How many opportunities were lost.",
  of: "opportunities",
  question: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "lower",
  formula: "# lost",
  clock: /* @__PURE__ */ flow(closedOn),
  metric: /* @__PURE__ */ where(isLost, /* @__PURE__ */ count()),
});
