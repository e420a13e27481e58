import { proportionOf } from "../../metric/proportion.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { createdDeals } from "../facts/createdDeals.js";

/**
 * Share of the opportunities created in a period that are still open: the part of {@link cohortWinRate} that is still
 * undecided.
 *
 *     # open / # created
 *
 * With `asOf`, opportunities that closed later are open. With nothing created the answer is null.
 *
 * @example cohortOpenShare([won, lost, open, open]) // => 0.5
 */
export const cohortOpenShare = defineKpi({
  id: "cohort-open-share",
  title: "Open share of the created cohort",
  meaning:
    "Share of the opportunities created in a period that are still open: the part of cohortWinRate that is still undecided.",
  of: "opportunities",
  topic: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "neither",
  formula: "# open ÷ # created",
  timeBasis: createdDeals,
  metric: proportionOf({ of: isOpen }),
});
