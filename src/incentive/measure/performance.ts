import { refuse } from "../../errors.js";
import type { Day } from "../../time/day.js";
import type { Period } from "../../time/period.js";
import type { ExactText } from "./exactText.js";
import type { PayoutIssue } from "./payoutIssueEvidence.js";
import type { DueTarget, PaidTime } from "./timeParts.js";

/** What was asked. */
export interface MeasuredTarget {
  /** Null where none was set or needed. */
  readonly target: ExactText | null;
  /** How the target came about; absent where it was given as it is. */
  readonly due?: DueTarget;
}

/** What was reached of what was asked. */
export interface Reached extends MeasuredTarget {
  /** Null where there was nothing to measure. */
  readonly actual: ExactText | null;
  /** Which way is better. */
  readonly better: "higher" | "lower";
  /** Facts it was measured on, and those that could not be used. */
  readonly n: number;
  readonly missing: number;
}

/** A criterion, measured. */
export interface MeasuredCriterion extends Reached {
  readonly id: string;
  /** The time it was measured over: the payout period, or the plan's year up to its end. */
  readonly during: Period;
}

/** Part of a sale that counts for a rep. */
export interface SaleCredit {
  /** Id of the sale. */
  readonly id: string;
  readonly on: Day;
  readonly amount: ExactText;
  /** Part of the sale that is credited. */
  readonly share: ExactText;
  /** Why it counts: sold by the rep, split with others, by an overlay, by a rep below, or by the rep's team or company. */
  readonly source: "own" | "split" | "overlay" | "roll-up" | "scope";
  /** Who sold it. */
  readonly soldBy: string | null;
}

/** What a commission is paid on in a period; the target is that of tiers over attainment, for the time that they accumulate over. */
export interface MeasuredCommission extends MeasuredTarget {
  readonly id: string;
  /** By day, then id. */
  readonly credits: readonly SaleCredit[];
  /** Sales taken back under a plan that claws back: what of the sale came back, and when. */
  readonly reversals: readonly SaleReversal[];
}

/** A sale, or a part of it, taken back. */
export interface SaleReversal {
  /** Id of the credit note or cancellation. */
  readonly id: string;
  readonly on: Day;
  /** The sale that it takes back. */
  readonly of: string;
  /** Part of that sale, up to 1. */
  readonly part: ExactText;
}

/** What a contest is paid on: units to date. */
export interface MeasuredSpif {
  readonly id: string;
  readonly units: ExactText;
}

/** A rep in a payout period. */
export interface PeriodPerformance {
  readonly period: Period;
  /** Whether all of it is known: it ends no later than the day of the records. */
  readonly complete: boolean;
  /** Days under the plan, of the days of the period. */
  readonly activeDays: number;
  readonly days: number;
  /** What of a year's target pay falls to this period. */
  readonly time: readonly PaidTime[];
  readonly criteria: readonly MeasuredCriterion[];
  readonly commissions: readonly MeasuredCommission[];
  readonly spifs: readonly MeasuredSpif[];
}

/** A rep under a plan. */
export interface RepPerformance {
  readonly repId: string;
  /** Variable pay at target, for a whole year. */
  readonly targetPay: ExactText;
  readonly periods: readonly PeriodPerformance[];
}

/**
 * What a plan asks of the records, measured: plain JSON, so that it can be stored beside the statements it led to.
 */
export interface Performance {
  readonly planId: string;
  readonly asOf: Day | null;
  readonly reps: readonly RepPerformance[];
  /** What the records lack or have twice, by rep and criterion. */
  readonly issues: readonly PayoutIssue[];
}

/** Returns the performance if it has the parts of one. */
export function checkPerformance(where: string, performance: Performance): Performance {
  const { planId, reps, issues } = Object(performance) as Partial<Performance>;
  const isWhole = typeof planId === "string" && Array.isArray(issues) && Array.isArray(reps) && reps.every(isMeasured);
  return isWhole ? performance : refuse(where, performance, "what measurePerformance gives");
}

const isMeasured = (rep: unknown): boolean => Array.isArray((Object(rep) as Partial<RepPerformance>).periods);
