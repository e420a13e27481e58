import type { Decimal } from "../../exact/decimal.js";
import type { Day } from "../../time/day.js";
import type { Period } from "../../time/period.js";
import type { TierSlice } from "../pay/tierPay.js";
import type { LineKind } from "./lineKind.js";
import type { PayoutIssue } from "../measure/payoutIssueEvidence.js";
import type { TraceStep } from "./traceStep.js";

/** A line of a statement. */
export interface StatementLine {
  readonly id: string;
  readonly kind: LineKind;
  /** Whether it pays for the period alone, or what the year so far adds. */
  readonly basis: "period" | "year-to-date";
  /** The time it was measured over. */
  readonly during: Period;
  /** What was reached; for a commission the sum of the sales. Null where nothing was measured or it does not apply. */
  readonly actual: Decimal | null;
  readonly target: Decimal | null;
  /** Actual ÷ target; null without either, and where nothing at all is the best there is. */
  readonly attainment: Decimal | null;
  /** What the curve pays, 1 being the whole. */
  readonly payout: Decimal | null;
  /** Part of the target pay that stands behind a criterion. */
  readonly weight: Decimal | null;
  /** A commission tier by tier; empty for any other line and where deals are paid one by one. */
  readonly tiers: readonly TierSlice[];
  /** How the amount came about: all that it takes to derive it again. */
  readonly steps: readonly TraceStep[];
  /** What is paid, to the cent. */
  readonly amount: Decimal;
}

/** What a rep is paid for a period, and why. */
export interface Statement {
  readonly planId: string;
  readonly repId: string;
  readonly start: Day;
  readonly end: Day;
  /** Whether all of the period is known. */
  readonly complete: boolean;
  readonly currency: string;
  readonly lines: readonly StatementLine[];
  /** What was earned: the lines before debts and draws. */
  readonly earned: Decimal;
  /** What is paid: the sum of the lines. */
  readonly total: Decimal;
  /** What was advanced by a draw and not taken back yet. */
  readonly drawBalance: Decimal;
  /** Pay below zero that is carried against the next periods. */
  readonly carried: Decimal;
  /** What is wrong with the records behind it. */
  readonly issues: readonly PayoutIssue[];
}
