import type { LineKind, TraceStep } from "../../diagnostics/paySteps.js";
import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import type { Decimal } from "../../exact/decimal.js";
import type { Day } from "../../time/day.js";
import type { Period } from "../../time/period.js";
import type { TierSlice } from "../pay/tierPay.js";

/** Line of a statement. */
export interface StatementLine {
  readonly id: string;
  readonly kind: LineKind;
  /** `period` for pay of the period alone; `year-to-date` for pay of the year so far less earlier payments. */
  readonly basis: "period" | "year-to-date";
  /** Time over which the line was measured. */
  readonly during: Period;
  /** Measured figure; for a commission the sum of the sales. Null without a measurement, and for lines that have none. */
  readonly actual: Decimal | null;
  readonly target: Decimal | null;
  /** Actual ÷ target. Null without an actual or a target, and for an actual of 0 if lower is better. */
  readonly attainment: Decimal | null;
  /** Payout of the curve, with 1 for the whole target incentive. */
  readonly payout: Decimal | null;
  /** Share of the target incentive that the criterion weighs. */
  readonly weight: Decimal | null;
  /** Slices of a commission by tier; empty for any other line, and for a commission paid deal by deal. */
  readonly tiers: readonly TierSlice[];
  /** Steps from the measured figures to the amount, with every figure that derives it. */
  readonly steps: readonly TraceStep[];
  /** Pay of the line, in whole minor units of the currency. */
  readonly amount: Decimal;
}

/** Statement of a rep's pay for a period, with its derivation. */
export interface Statement {
  readonly planId: string;
  readonly repId: string;
  readonly start: Day;
  readonly end: Day;
  /** True if the records cover the whole period. */
  readonly complete: boolean;
  readonly currency: string;
  readonly lines: readonly StatementLine[];
  /** Sum of the lines before carried pay and draw. */
  readonly earned: Decimal;
  /** Pay of the period: the sum of all lines. */
  readonly total: Decimal;
  /** Advances of the draw that are not recovered yet. */
  readonly drawBalance: Decimal;
  /** Pay below zero that is carried to later periods. */
  readonly carried: Decimal;
  /** Problems of the records behind the statement. */
  readonly issues: readonly PayoutDiagnostic[];
}
