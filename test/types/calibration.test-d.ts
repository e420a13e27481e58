import type { SalesBook } from "../../src/model/book/salesBook.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { calibration } from "../../src/pipeline/calibration/calibration.js";
import { heldOutRecalibration } from "../../src/pipeline/calibration/heldOutRecalibration.js";
import { learnRecalibration } from "../../src/pipeline/calibration/learnRecalibration.js";
import { observedWinRates } from "../../src/pipeline/calibration/observedWinRates.js";
import { scoredDeals, type ScoredDeal, type ScoredDeals } from "../../src/pipeline/calibration/scoredDeals.js";
import { observedProbability } from "../../src/pipeline/value/probabilitySource.js";

declare const book: SalesBook;
declare const deals: readonly Opportunity[];
declare const scored: ScoredDeals;
declare const own: Omit<ScoredDeal, keyof ScoredDeal & symbol>;

/** Deals are scored at a moment that is declared, and calibration takes what was scored. */
export const calls = (): unknown[] => [
  calibration(scoredDeals(book, { at: { entering: "proposal" }, by: "rep" })),
  calibration(scoredDeals({ opportunities: deals }, { at: { daysBeforeClose: 30 } })),
  learnRecalibration(scoredDeals(book, { at: "first-recorded" }), "isotonic"),
  heldOutRecalibration(scored, { before: "2026-01-01" }),
  observedProbability(observedWinRates(book)),
];

export const refusals = (): unknown[] => [
  // @ts-expect-error what a record states now may know its outcome
  calibration(deals),
  // @ts-expect-error so may what somebody has put together
  calibration({
    at: "first-recorded",
    probability: "stated",
    isGrouped: false,
    deals: [],
    excluded: scored.excluded,
    finalValues: null,
  }),
  // @ts-expect-error an observation is made by scoring alone
  ((): ScoredDeal => own)(),
  // @ts-expect-error a recalibration is learnt of what was scored
  learnRecalibration(scored.deals),
  // @ts-expect-error the moment is declared
  scoredDeals(book, {}),
  // @ts-expect-error after the outcome is no moment
  scoredDeals(book, { at: { daysAfterClose: 1 } }),
];
