import type { Fraction } from "../../exact/fraction.js";
import type { Period } from "../../time/period.js";
import type { MeasuredSpif } from "../measure/performance.js";
import type { TimeShare } from "../measure/timeParts.js";
import type { ExactAttainment } from "../pay/attainment.js";
import type { DraftLine } from "./draftLine.js";

/** Target incentive of a rep, and the time that a payment is for. */
export interface TargetIncentive {
  /** Target incentive of a whole year. */
  readonly annual: Fraction;
  /** Time of the period. */
  readonly time: TimeShare;
  /** Time of the year up to the end of the period. */
  readonly timeToDate: TimeShare;
}

/** Figures beside the lines that gates, modifiers and caps depend on. */
export interface PayContext extends TargetIncentive {
  readonly period: Period;
  readonly yearToDate: Period;
  readonly attainments: ReadonlyMap<string, ExactAttainment>;
  readonly spifs: readonly MeasuredSpif[];
  /** Number of periods paid so far, including this one. */
  readonly periodsSoFar: number;
  /** Returns the pay of a line in earlier periods of the year. */
  readonly paidBefore: (line: DraftLine) => Fraction;
}
