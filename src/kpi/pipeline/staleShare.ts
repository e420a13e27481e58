import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysInStage, dealsWithStages, dealsAsOf, stageOfDeal, type DealAsOf } from "../facts/dealsAsOf.js";

/**
 * Share of the open opportunities that have been in their stage for longer than expected.
 *
 *     # open with more days since stage entry than expected / # open of which both are known
 *
 * The limit is `expectedDays` of the deal's stage; on that day itself the deal is not stale yet. An open deal without a
 * limit or a known stage entry is counted as missing; so is every deal if neither `asOf`, nor the period, nor the book
 * gives a day. Stale is not overdue: see {@link overdueShare}. With none the answer is null. Decision: stage-entry,
 * left-out-of-shares.
 *
 * @example staleShare({ stages: [{ id: "offer", order: 3, expectedDays: 20 }], opportunities: [{ ...open, stage: "offer", history: [{ on: "2026-03-01", stage: "offer" }] }] }, { asOf: "2026-03-22" }) // => 1
 */
export const staleShare = defineKpi({
  id: "stale-share",
  title: "Stale share of open deals",
  meaning: "Share of the open opportunities that have been in their stage for longer than expected.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "# open beyond the stage's expected days ÷ # open",
  timeBasis: dealsAsOf,
  metric: where(isOpen, shareOf(isStale)),
  facts: dealsWithStages,
});

function isStale(deal: DealAsOf): boolean | null {
  const expected = stageOfDeal(deal)?.expectedDays;
  const days = expected == null ? null : daysInStage(deal);
  return expected == null || days == null ? null : days > expected;
}
