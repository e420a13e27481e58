import { proportion } from "../../metric/proportion.js";
import { createdOn, isWon } from "../../model/questions/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Deal = Pick<Opportunity, "outcome" | "createdOn">;

/**
 * Share of the opportunities created in a period that have been won, whenever that was.
 *
 *     # won / # created
 *
 * Open deals are in the denominator, so a young cohort starts low and rises as it ages: read it beside
 * {@link cohortOpenShare}. With nothing created the answer is null. Decision: which-win-rate.
 *
 * @example cohortWinRate([won, lost, open, open]) // => 0.25
 * @since 0.1.0
 */
export const cohortWinRate = /* @__PURE__ */ defineKpi({
  id: "cohort-win-rate",
  title: "Win rate of the created cohort",
  of: "opportunities",
  question: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# won ÷ # created",
  clock: /* @__PURE__ */ flow<Deal>(createdOn),
  metric: /* @__PURE__ */ proportion({ of: isWon }),
});
