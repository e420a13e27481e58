import type { Amount } from "../../exact/amount.js";
import type { RoundingMode } from "../../money/rounding.js";
import type { Day } from "../../time/day.js";
import type { Period } from "../../time/period.js";
import type { Commission, Criterion } from "./criterion.js";
import type { Gate, Modifier } from "./modifier.js";

/** Pay of a rep in a year: the target incentive, earned by reaching every target, and the base salary. */
export interface TargetPay {
  /** Target incentive: pay at 100 % of every criterion, per year. */
  readonly variable: Amount;
  readonly base?: Amount;
  /** Pay of single reps and roles; a rep's comes before a role's. */
  readonly overrides?: readonly {
    readonly repId?: string;
    readonly role?: string;
    readonly variable: Amount;
    readonly base?: Amount;
  }[];
}

/** Pay in advance of earnings, for each payout period. */
export interface Draw {
  readonly amount: Amount;
  /** True if later earnings repay the advance. */
  readonly recoverable: boolean;
  /** First day of the first period with recovery; before it the debt only grows. */
  readonly recoveryFrom?: Day;
  /** Most of a period's earnings that the recovery takes: `{ atMost: "0.5" }` leaves half of them. No limit if absent. */
  readonly recovery?: { readonly atMost: Amount };
  /** First day without an advance. */
  readonly until?: Day;
}

/** Treatment of a sale that is reversed. */
export type Reversal =
  | { readonly rule: "remeasure" }
  | {
      /** Clawback of the deal's pay, at the rate of its payment. */
      readonly rule: "clawback";
      /** Days after the sale in which pay can be clawed back; no limit if absent. */
      readonly within?: number;
    };

/** Proration of target and target pay for a part of the year. */
export type Proration =
  | "days"
  | "active-days"
  | "months"
  | {
      /** Weight of each of the plan's payout periods; the weights make up the year. */
      readonly seasonal: readonly Amount[];
    };

/** Share of the full target from a month after the hire on. The last step lasts until the ramp ends. */
export interface RampStep {
  /** Months after the hire at which the step starts. */
  readonly fromMonth: number;
  readonly target: Amount;
  /** Share of target pay that is paid at any attainment. */
  readonly guaranteed?: Amount;
}

/** Credits of reps for the sales of others. */
export interface CreditRules {
  /** Overlays: reps with a share of the deals of others. With them, more than the whole of a deal may be credited. */
  readonly overlays?: readonly { readonly repId: string; readonly teamId?: string; readonly share: Amount }[];
  /** True if managers are credited with the sales of their reps. */
  readonly rollUp?: boolean;
}

/** Step of the pay computation after curves, rates and weights. */
export type PayStep = "gates" | "modifiers" | "caps";

/**
 * Incentive plan as data: plain JSON, the same for writing, computing and explaining pay.
 *
 * Shares and amounts are decimals: text or numbers, never rounded on the way in.
 */
export interface IncentivePlan {
  readonly id: string;
  readonly title: string;
  /** ISO 4217 code; pay is rounded to its minor unit. */
  readonly currency: string;
  readonly year: Period;
  /** Length of a payout period. */
  readonly payout: "month" | "quarter" | "half-year" | "year";
  readonly targetPay: TargetPay;
  /** Weights are shares of their sum, or percentages that add up to exactly 100. */
  readonly weights?: "shares" | "percentages";
  readonly criteria: readonly Criterion[];
  readonly commissions?: readonly Commission[];
  readonly gates?: readonly Gate[];
  readonly modifiers?: readonly Modifier[];
  /** Order of the steps: gates, then modifiers, then caps if absent. */
  readonly order?: readonly PayStep[];
  readonly draw?: Draw;
  readonly reversal?: Reversal;
  /** Treatment of a negative payment: owed (`debt`, the default), or not paid and deducted from the next ones (`floor`). */
  readonly negative?: "debt" | "floor";
  readonly proration?: Proration;
  readonly ramp?: readonly RampStep[];
  readonly credits?: CreditRules;
  /** Reps and roles under the plan, and their times; every rep of the book, all year, if absent. */
  readonly participants?: readonly Participation[];
  readonly rounding: RoundingMode;
}

/** Time of a rep or a role under a plan. */
export interface Participation {
  readonly repId?: string;
  readonly role?: string;
  readonly from?: Day;
  readonly to?: Day;
}
