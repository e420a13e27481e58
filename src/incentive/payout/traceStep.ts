import type { Day } from "../../time/day.js";
import type { RoundingMode } from "../../money/rounding.js";
import type { TierMethod, Tiers } from "../plan/tiers.js";
import type { ExactText } from "./performance.js";

/** A point of a curve. @since 0.1.0 */
export interface ShownPoint {
  readonly attainment: ExactText;
  readonly payout: ExactText;
}

/** What of an amount lies in a tier. @since 0.1.0 */
export interface ShownSlice {
  readonly from: ExactText;
  readonly to: ExactText | null;
  readonly rate: ExactText;
  readonly amount: ExactText;
  readonly pay: ExactText;
}

/** A sale that a table of rates was applied to by itself. @since 0.1.0 */
export interface ShownDeal {
  readonly id: string;
  readonly on: Day;
  readonly amount: ExactText;
  readonly slices: readonly ShownSlice[];
}

/**
 * What each rule of pay takes in; its result follows from that alone. Numbers are exact text.
 *
 * @since 0.1.0
 */
export interface TraceInputs {
  /** annual × share */
  readonly "target-pay": { readonly annual: ExactText; readonly share: ExactText };
  /** actual ÷ target; target ÷ actual where lower is better: `"beyond"` for none at all. Null without a target or an actual. */
  readonly attainment: {
    readonly actual: ExactText | null;
    readonly target: ExactText | null;
    readonly better: "higher" | "lower";
  };
  /** Between two points on the line through them; from the first of two steps on. At most the cap. */
  readonly curve: {
    readonly kind: "line" | "steps";
    readonly attainment: ExactText | null;
    readonly from: ShownPoint | null;
    readonly to: ShownPoint | null;
    readonly cap: ExactText | null;
  };
  /** targetPay × weight ÷ weights × payout */
  readonly weight: {
    readonly targetPay: ExactText;
    readonly weight: ExactText;
    readonly weights: ExactText;
    readonly payout: ExactText;
  };
  /** Σ pay of the slices: rate × amount, or the part of the tier that is reached × its amount */
  readonly tiers: {
    readonly method: TierMethod;
    readonly boundary: Tiers["boundary"];
    readonly amount: ExactText;
    readonly slices: readonly ShownSlice[];
  };
  /** The same for each sale */
  readonly "tiers-by-deal": {
    readonly method: TierMethod;
    readonly boundary: Tiers["boundary"];
    readonly deals: readonly ShownDeal[];
  };
  /** A table over attainment without a target pays nothing. */
  readonly "no-tiers": Readonly<Record<string, never>>;
  /** units × each, from a number of units on and at most so much */
  readonly "per-unit": {
    readonly units: ExactText;
    readonly each: ExactText;
    readonly from: ExactText | null;
    readonly most: ExactText | null;
  };
  /** pay × factor, where the gate is not reached */
  readonly gate: {
    readonly gate: string;
    readonly pay: ExactText;
    readonly attainment: ExactText | null;
    readonly atLeast: ExactText;
    readonly factor: ExactText;
  };
  /** pay × factor */
  readonly multiplier: {
    readonly modifier: string;
    readonly pay: ExactText;
    readonly attainment: ExactText | null;
    readonly factor: ExactText;
  };
  /** (pay + paid) × most ÷ together − paid, where they are together more than the most */
  readonly cap: {
    readonly modifier: string;
    readonly pay: ExactText;
    /** What this line was paid before, where the cap looks at the year to date. */
    readonly paid: ExactText;
    readonly together: ExactText;
    readonly most: ExactText;
  };
  /** least − together */
  readonly floor: { readonly modifier: string; readonly together: ExactText; readonly least: ExactText };
  /** −Σ paid × part */
  readonly clawback: {
    readonly reversals: readonly {
      readonly id: string;
      readonly on: Day;
      readonly of: string;
      readonly paid: ExactText;
      readonly part: ExactText;
    }[];
  };
  /** The line's part of the rounded sum of all lines, less what it was paid before in the year to date */
  readonly round: {
    readonly earned: ExactText;
    readonly paid: ExactText;
    readonly together: ExactText;
    readonly rounded: ExactText;
    readonly digits: number;
    readonly mode: RoundingMode;
  };
  /** Pay below zero is not paid and carried (due < 0), or what was carried comes off (due > 0). */
  readonly carry: { readonly due: ExactText; readonly carried: ExactText };
  /** advance − recovered */
  readonly draw: {
    readonly earned: ExactText;
    readonly draw: ExactText | null;
    readonly balance: ExactText;
    readonly recoverable: boolean;
    readonly recovers: boolean;
  };
}

/** Name of a rule of pay. @since 0.1.0 */
export type TraceRule = keyof TraceInputs;

/** One step from what was measured to what is paid: everything it takes in, and what comes out. @since 0.1.0 */
export type TraceStep = {
  readonly [Rule in TraceRule]: {
    readonly rule: Rule;
    readonly inputs: TraceInputs[Rule];
    readonly result: ExactText | null;
  };
}[TraceRule];

/** For each rule of pay, the sentence that tells a step of it. @since 0.1.0 */
export type StepTexts = {
  readonly [Rule in TraceRule]: (inputs: TraceInputs[Rule], result: ExactText | null) => string;
};
