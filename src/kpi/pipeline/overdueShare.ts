import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { expectedCloseOn, isOpen } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { defineKpi } from "../define/defineKpi.js";
import { dealsWithStages, dealsAsOf, type DealAsOf } from "../facts/dealsAsOf.js";

/**
 * Share of the open opportunities whose expected close has passed.
 *
 *     # open with expected close before the day / # open with an expected close
 *
 * The expected close is the one known on that day, by stage history if it has one; a deal due on the day itself is not
 * overdue yet. An open deal without an expected close is counted as missing; so is every deal if neither `asOf`, nor
 * the period, nor the book gives a day. Overdue is not stale: see {@link staleShare}. With none the answer is null.
 * Decision: left-out-of-shares.
 *
 * @example overdueShare([{ ...open, expectedCloseOn: "2026-03-30" }, { ...open, expectedCloseOn: "2026-03-31" }], { asOf: "2026-03-31" }) // => 0.5
 */
export const overdueShare = defineKpi({
  id: "overdue-share",
  title: "Overdue share of open deals",
  meaning: "Share of the open opportunities whose expected close has passed.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "# open past their expected close ÷ # open",
  timeBasis: dealsAsOf,
  metric: where(isOpen, shareOf(isOverdue)),
  facts: dealsWithStages,
});

function isOverdue(deal: DealAsOf): boolean | null {
  const expected = readDayOf(expectedCloseOn, deal);
  return expected == null || deal.asOf == null ? null : expected < deal.asOf;
}
