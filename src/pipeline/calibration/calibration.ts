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
import type { LeftOut } from "./leftOut.js";
import { checkScored, type ScoredDeal, type ScoredDeals } from "./scoredDeals.js";
import { truthTest, type TruthTest } from "./truthTest.js";
import { totalStated } from "./totalStated.js";

/** How true stated probabilities were. */
export interface CalibrationReport {
  readonly level: "group" | "total";
  /** Key of the group; null where deals have none, and for the total. */
  readonly key: string | null;
  /** # deals scored. */
  readonly n: number;
  readonly won: number;
  /** Σ stated: how many were to be won. */
  readonly expected: number;
  /** won ÷ expected: below 1 is optimism. Null where nothing was expected. */
  readonly observedToExpected: number | null;
  /** How near they came, with Murphy's split; null of none. */
  readonly brier: BrierScore | null;
  readonly logLoss: LogLoss;
  /** How well they put deals in order; null where all or none were won. */
  readonly auc: number | null;
  readonly aucInterval: { readonly low: number; readonly high: number } | null;
  /** What is to be added to the log odds stated. */
  readonly inTheLarge: CalibrationInTheLarge;
  /** What the log odds stated should have been. */
  readonly recalibration: LogisticRecalibration;
  /** Whether they are true as a whole; null of none. */
  readonly test: TruthTest | null;
  /** The p-value of that test over the groups, after Benjamini and Hochberg; of the total as it is. */
  readonly adjusted: number | null;
  /** Stated and observed, for each value stated, for a table or a plot. */
  readonly reliability: readonly ReliabilityRow[];
  /** Deals that could not be scored; null for groups. */
  readonly leftOut: LeftOut | null;
}

/**
 * Were the probabilities true? How near they came to what happened, how far they were off and which way, and whether chance
 * explains it: for each group that the deals were scored by, then in total.
 *
 *     brier score = reliability − resolution + uncertainty;   logit P(won) = intercept + slope × logit stated
 *
 * What each figure means, and when it is null, is told by the functions of `sales-kpi/stats` that it is named after. Groups are
 * in text order, deals that have none last.
 *
 * @param scored - deals with what was stated of them before their outcome
 * @example calibration(scoredDeals({ opportunities: [won, lost].map((deal) => ({ ...deal, history: [{ on: "2026-02-01", stage: "proposal", probability: 0.6 }] })) }, { at: { entering: "proposal" } })).map(({ n, won, expected }) => [n, won, expected]) // => [ [ 2, 1, 1.2 ] ]
 */
export function calibration(scored: ScoredDeals): CalibrationReport[] {
  checkScored("calibration", scored);
  const groups = new Map<string | null, ScoredDeal[]>();
  for (const deal of scored.isGrouped ? scored.deals : []) getOrInsert(groups, deal.key, () => []).push(deal);
  const reports = [...groups]
    .sort(([left], [right]) => compareKeys(left, right))
    .map(([key, deals]) => reportOf("group", key, deals));
  const adjusted = benjaminiHochberg(reports.map(({ test }) => test?.pValue ?? 1));
  return [...reports.map((report, index) => ({ ...report, adjusted: adjusted[index] ?? null })), totalReport(scored)];
}

/** The report of all deals together. */
export function totalReport({ deals, leftOut }: ScoredDeals): CalibrationReport {
  const report = reportOf("total", null, deals);
  return { ...report, adjusted: report.test?.pValue ?? null, leftOut };
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
    expected: totalStated(stated),
    observedToExpected: observedToExpected(stated, outcomes),
    brier: brierScore(stated, outcomes),
    logLoss: logLoss(stated, outcomes),
    auc: auc(stated, outcomes),
    aucInterval: interval && { low: interval.low, high: interval.high },
    inTheLarge: calibrationInTheLarge(stated, outcomes),
    recalibration: logisticRecalibration(stated, outcomes),
    test: truthTest(stated, outcomes),
    reliability: reliabilityTable(stated, outcomes),
    ...{ adjusted: null, leftOut: null },
  };
}
