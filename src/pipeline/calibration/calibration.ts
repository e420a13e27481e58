import { compareKeys } from "../../collections/compareKeys.js";
import { auc } from "../../stats/calibration/auc.js";
import { aucInterval } from "../../stats/intervals/aucInterval.js";
import { benjaminiHochberg } from "../../stats/tests/benjaminiHochberg.js";
import { brierScore, type BrierScore } from "../../stats/calibration/brierScore.js";
import { calibrationInTheLarge, type CalibrationInTheLarge } from "../../stats/calibration/calibrationInTheLarge.js";
import { logisticRecalibration, type LogisticRecalibration } from "../../stats/calibration/logisticRecalibration.js";
import { logLoss, type LogLoss } from "../../stats/calibration/logLoss.js";
import { observedToExpected } from "../../stats/calibration/observedToExpected.js";
import { reliabilityTable, type ReliabilityRow } from "../../stats/calibration/reliabilityTable.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { ExclusionCounts } from "./exclusions.js";
import { checkScored, type ScoredDeal, type ScoredDeals } from "./scoredDeals.js";
import { testCalibration, type DealCalibrationTest } from "./testCalibration.js";
import { expectedWins } from "./statedOutcomes.js";

/** Calibration of the stated probabilities of a group of deals. */
export interface CalibrationReport {
  readonly level: "group" | "total";
  /** Key of the group; null for deals without one and for the total. */
  readonly key: string | null;
  /** # deals scored. */
  readonly n: number;
  readonly won: number;
  /** Σ stated: the wins expected. */
  readonly expected: number;
  /** won ÷ expected: below 1 is optimism. Null if nothing was expected. */
  readonly observedToExpected: number | null;
  /** Brier score with Murphy's decomposition; null without deals. */
  readonly brier: BrierScore | null;
  readonly logLoss: LogLoss;
  /** Discrimination: how well the probabilities rank the deals; null if all or none were won. */
  readonly auc: number | null;
  readonly aucInterval: { readonly low: number; readonly high: number } | null;
  /** Calibration in the large: the correction to add to the stated log odds. */
  readonly inTheLarge: CalibrationInTheLarge;
  /** Log odds that the stated ones should have been. */
  readonly recalibration: LogisticRecalibration;
  /** Test if the probabilities are true as a whole; null without deals. */
  readonly calibrationTest: DealCalibrationTest | null;
  /** p-value of that test, adjusted over the groups after Benjamini and Hochberg; that of the total unadjusted. */
  readonly adjusted: number | null;
  /** Stated and observed rate of each stated value, for a table or a plot. */
  readonly reliability: readonly ReliabilityRow[];
  /** # deals that could not be scored; null for groups. */
  readonly excluded: ExclusionCounts | null;
}

/**
 * Returns the calibration of stated probabilities: their distance from the outcomes, the direction in which they are off, and
 * a test against chance. There is a report for each group of the scored deals, then for the total.
 *
 *     brier score = reliability − resolution + uncertainty;   logit P(won) = intercept + slope × logit stated
 *
 * The functions of `sales-kpi/stats` of the same names document each figure and its empty case. Groups are in text order, deals
 * without a key last.
 *
 * @param scored - deals with the probabilities stated before their outcome
 * @example calibration(scoredDeals({ opportunities: [won, lost].map((deal) => ({ ...deal, history: [{ on: "2026-02-01", stage: "proposal", probability: 0.6 }] })) }, { at: { entering: "proposal" } })).map(({ n, won, expected }) => [n, won, expected]) // => [ [ 2, 1, 1.2 ] ]
 */
export function calibration(scored: ScoredDeals): CalibrationReport[] {
  checkScored("calibration", scored);
  const groups = new Map<string | null, ScoredDeal[]>();
  for (const deal of scored.isGrouped ? scored.deals : []) getOrInsert(groups, deal.key, () => []).push(deal);
  const reports = [...groups]
    .sort(([left], [right]) => compareKeys(left, right))
    .map(([key, deals]) => reportOf("group", key, deals));
  const adjusted = benjaminiHochberg(
    reports.map(({ calibrationTest: calibrationTest }) => calibrationTest?.pValue ?? 1),
  );
  return [...reports.map((report, index) => ({ ...report, adjusted: adjusted[index] ?? null })), totalReport(scored)];
}

/** Returns the report of all deals together. */
export function totalReport({ deals, excluded: leftOut }: ScoredDeals): CalibrationReport {
  const report = reportOf("total", null, deals);
  return { ...report, adjusted: report.calibrationTest?.pValue ?? null, excluded: leftOut };
}

function reportOf(
  level: CalibrationReport["level"],
  key: string | null,
  deals: readonly ScoredDeal[],
): CalibrationReport {
  const stated = deals.map((deal) => deal.stated);
  const outcomes = deals.map(({ won }) => won);
  const interval = aucInterval(stated, outcomes);
  return {
    ...{ level, key, n: deals.length },
    won: outcomes.filter(Boolean).length,
    expected: expectedWins(stated),
    observedToExpected: observedToExpected(stated, outcomes),
    brier: brierScore(stated, outcomes),
    logLoss: logLoss(stated, outcomes),
    auc: auc(stated, outcomes),
    aucInterval: interval && { low: interval.low, high: interval.high },
    inTheLarge: calibrationInTheLarge(stated, outcomes),
    recalibration: logisticRecalibration(stated, outcomes),
    calibrationTest: testCalibration(stated, outcomes),
    reliability: reliabilityTable(stated, outcomes),
    ...{ adjusted: null, excluded: null },
  };
}
