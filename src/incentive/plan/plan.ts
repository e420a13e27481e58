import type { Amount } from "../../exact/amount.js";
import type { RoundingMode } from "../../money/rounding.js";
import type { Day } from "../../time/day.js";
import type { Period } from "../../time/period.js";
import type { Commission, Criterion } from "./criterion.js";
import type { Gate, Modifier } from "./modifier.js";

/** What a rep earns in a year by reaching every target, and beside it. */
export interface TargetPay {
  /** At 100 % of every criterion, per year. */
  readonly variable: Amount;
  readonly base?: Amount;
  /** Pay of its own for a rep or a role; a rep's goes before a role's. */
  readonly overrides?: readonly {
    readonly repId?: string;
    readonly role?: string;
    readonly variable: Amount;
    readonly base?: Amount;
  }[];
}

/** Pay in advance of what is earned, for each payout period. */
export interface Draw {
  readonly amount: Amount;
  /** Whether what was advanced is taken back from what is earned beyond it. */
  readonly recoverable: boolean;
  /** First day of the first period that takes back; before it debt only grows. */
  readonly recoveryFrom?: Day;
  /** First day without an advance. */
  readonly until?: Day;
}

/** What happens when a sale is taken back. */
export type Reversal =
  | { readonly rule: "remeasure" }
  | {
      /** Takes back what the deal was paid, at the rate it was paid. */
      readonly rule: "clawback";
      /** Days after the sale in which it can be taken back; without end where absent. */
      readonly within?: number;
    };

/** By what a target and a target pay of a part of the year are cut. */
export type Proration =
  | "days"
  | "active-days"
  | "months"
  | {
      /** Weight of each of the plan's payout periods: their parts sum to the year's. */
      readonly seasonal: readonly Amount[];
    };

/** Share of the full target that holds in a month since the hire; the last holds until the ramp ends. */
export interface RampStep {
  /** Months since the hire from which it holds. */
  readonly fromMonth: number;
  readonly target: Amount;
  /** Share of target pay that is paid whatever is attained, in a ramp that is guaranteed. */
  readonly guaranteed?: Amount;
}

/** Who shares in what others sold. */
export interface CreditRules {
  /** More than the whole of a deal may be credited: overlays are declared, and splits above one are then no mistake. */
  readonly overlays?: readonly { readonly repId: string; readonly teamId?: string; readonly share: Amount }[];
  /** Managers are credited with what their reps sold. */
  readonly rollUp?: boolean;
}

/** What a plan does, in which order, after curves and rates and weights. */
export type PayStep = "gates" | "modifiers" | "caps";

/**
 * An incentive plan as data: plain JSON, the same for who writes it, who computes it and who explains it.
 *
 * Shares and amounts are decimals: text or numbers, never rounded on the way in.
 */
export interface IncentivePlan {
  readonly id: string;
  readonly title: string;
  /** ISO code: its minor unit is the cent that pay is rounded to. */
  readonly currency: string;
  readonly year: Period;
  /** When it is paid. */
  readonly payout: "month" | "quarter" | "half-year" | "year";
  readonly targetPay: TargetPay;
  /** Weights are shares of their sum, or percentages, which sum to exactly 100. */
  readonly weights?: "shares" | "percentages";
  readonly criteria: readonly Criterion[];
  readonly commissions?: readonly Commission[];
  readonly gates?: readonly Gate[];
  readonly modifiers?: readonly Modifier[];
  /** Gates, then modifiers, then caps, where absent. */
  readonly order?: readonly PayStep[];
  readonly draw?: Draw;
  readonly reversal?: Reversal;
  /** A payment below zero stands and is owed (`debt`, as without it), or is not paid and comes off the next ones (`floor`). */
  readonly negative?: "debt" | "floor";
  readonly proration?: Proration;
  readonly ramp?: readonly RampStep[];
  readonly credits?: CreditRules;
  /** Who it is for, and when; every rep of the book, all year, where absent. */
  readonly participants?: readonly Participation[];
  readonly rounding: RoundingMode;
}

/** A rep's or a role's time under a plan. */
export interface Participation {
  readonly repId?: string;
  readonly role?: string;
  readonly from?: Day;
  readonly to?: Day;
}
