import { proportion } from "../../metric/proportion.js";
import { createdOn, isOpen } from "../../model/questions/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Deal = Pick<Opportunity, "outcome" | "createdOn">;

/**
 * Share of the opportunities created in a period that are still open: how much of {@link cohortWinRate} is still to come.
 *
 *     # open / # created
 *
 * With nothing created the answer is null.
 *
 * @example cohortOpenShare([won, lost, open, open]) // => 0.5
 * @since 0.1.0
 */
export const cohortOpenShare = /* @__PURE__ */ defineKpi({
  id: "cohort-open-share",
  title: "Open share of the created cohort",
  of: "opportunities",
  question: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "neither",
  formula: "# open ÷ # created",
  clock: /* @__PURE__ */ flow<Deal>(createdOn),
  metric: /* @__PURE__ */ proportion({ of: isOpen }),
});
