import type { DueTarget, PaidTime, SaleCredit } from "../../diagnostics/paySteps.js";
import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import { refuse } from "../../errors.js";
import type { ExactText } from "../../exact/fractionText.js";
import type { Day } from "../../time/day.js";
import type { Period } from "../../time/period.js";

/** Target for a period. */
export interface MeasuredTarget {
  /** Amount of the target; null if no target is set or needed. */
  readonly target: ExactText | null;
  /** Derivation of the target; absent for a target that was given as a figure. */
  readonly due?: DueTarget;
}

/** Criterion as measured over a period, with its target. */
export interface MeasuredCriterion extends MeasuredTarget {
  readonly id: string;
  /** Time of the measurement: the payout period, or the plan's year up to the end of the payout period. */
  readonly during: Period;
  /** Time of the whole year, for a criterion that is measured against the year. */
  readonly time?: readonly PaidTime[];
  /** Measured figure; null without a fact to measure. */
  readonly actual: ExactText | null;
  readonly better: "higher" | "lower";
  /** Number of facts behind the figure. */
  readonly n: number;
  /** Number of facts without the measured field. */
  readonly missing: number;
}

/** Sales that a commission is paid on in a period. The target is for tiers over attainment, over the time they accumulate. */
export interface MeasuredCommission extends MeasuredTarget {
  readonly id: string;
  /** Credits by day, then by id. */
  readonly credits: readonly SaleCredit[];
  /** Reversed sales, for a plan with clawback. */
  readonly reversals: readonly SaleReversal[];
}

/** Reversal of a sale, in full or in part. */
export interface SaleReversal {
  /** Id of the credit note or cancellation. */
  readonly id: string;
  readonly on: Day;
  /** Id of the sale. */
  readonly of: string;
  /** Part of the sale that is reversed, up to 1. */
  readonly part: ExactText;
  /** Day of the sale, for a sale before the rep's time under the plan: an earlier plan paid it. */
  readonly soldOn?: Day;
}

/** Units of a spif in the year to date. */
export interface MeasuredSpif {
  readonly id: string;
  readonly units: ExactText;
}

/** Performance of a rep in a payout period. */
export interface PeriodPerformance {
  readonly period: Period;
  /** True if the records cover the whole period. */
  readonly complete: boolean;
  /** Number of days under the plan in the period. */
  readonly activeDays: number;
  /** Number of days in the period. */
  readonly days: number;
  /** Days of a year's target incentive that the period is for. */
  readonly time: readonly PaidTime[];
  readonly criteria: readonly MeasuredCriterion[];
  readonly commissions: readonly MeasuredCommission[];
  readonly spifs: readonly MeasuredSpif[];
}

/** Performance of a rep under a plan. */
export interface RepPerformance {
  readonly repId: string;
  /** Target incentive of a whole year. */
  readonly targetPay: ExactText;
  readonly periods: readonly PeriodPerformance[];
}

/** Measured figures of a plan: plain JSON, to be stored beside the statements that follow from them. */
export interface Performance {
  readonly planId: string;
  readonly asOf: Day | null;
  readonly reps: readonly RepPerformance[];
  /** Problems of the records, by severity. */
  readonly issues: readonly PayoutDiagnostic[];
}

/** Returns the performance, and throws if it lacks a part of one. */
export function checkPerformance(where: string, performance: Performance): Performance {
  const { planId, reps, issues } = Object(performance) as Partial<Performance>;
  const isComplete =
    typeof planId === "string" && Array.isArray(issues) && Array.isArray(reps) && reps.every(hasPeriods);
  return isComplete ? performance : refuse(where, performance, "a performance that measurePerformance returns");
}

const hasPeriods = (rep: unknown): boolean => Array.isArray((Object(rep) as Partial<RepPerformance>).periods);
