import { proportionOf } from "../../metric/proportion.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { createdDeals } from "../facts/createdDeals.js";

/**
 * Share of the opportunities created in a period that have been won, however late.
 *
 *     # won / # created
 *
 * Open deals are in the denominator, so a young cohort starts low and rises as it ages: read it beside
 * {@link cohortOpenShare}. With `asOf`, only wins by that day count. With nothing created the answer is null. Decision:
 * which-win-rate.
 *
 * @example cohortWinRate([won, lost, open, open]) // => 0.25
 */
export const cohortWinRate = defineKpi({
  id: "cohort-win-rate",
  title: "Win rate of the created cohort",
  meaning: "Share of the opportunities created in a period that have been won, however late.",
  of: "opportunities",
  topic: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# won ÷ # created",
  timeBasis: createdDeals,
  metric: proportionOf({ of: isWon }),
});
