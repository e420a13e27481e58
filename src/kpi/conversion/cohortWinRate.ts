import { proportionOf } from "../../metric/proportion.js";
import { isWon } from "../../model/questions/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { createdDeals } from "./createdDeals.js";

/**
 * Share of the opportunities created in a period that have been won, whenever that was.
 *
 *     # won / # created
 *
 * Open deals are in the denominator, so a young cohort starts low and rises as it ages: read it beside
 * {@link cohortOpenShare}. Asked about a day, those won by that day are. With nothing created the answer is null.
 * Decision: which-win-rate.
 *
 * @example cohortWinRate([won, lost, open, open]) // => 0.25
 * @since 0.1.0
 */
export const cohortWinRate = /* @__PURE__ */ defineKpi({
  id: "cohort-win-rate",
  title: "Win rate of the created cohort",
  meaning: "Share of the opportunities created in a period that have been won, whenever that was.",
  of: "opportunities",
  question: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# won ÷ # created",
  clock: createdDeals,
  metric: /* @__PURE__ */ proportionOf({ of: isWon }),
});
