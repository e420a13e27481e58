import type { RoundingMode } from "../../money/rounding.js";
import type { TierMethod, Tiers } from "../plan/tiers.js";
import type { ExactText } from "../measure/exactText.js";
import type { SaleCredit } from "../measure/performance.js";
import type { ShownDeal, ShownLine, ShownReading, ShownReversal, ShownSlice } from "./shown.js";
import type { DueTarget, PaidTime, TimePart } from "../measure/timeParts.js";

/**
 * What each rule of pay takes in; its result follows from that alone. Each input is told by the plan or the records, or is the
 * result of a step before, of the line, its statement or an earlier one. Numbers are exact text.
 */
export interface TraceInputs {
  /** Σ days ÷ of × weight: the part of a year that target pay is for */
  readonly time: { readonly parts: readonly TimePart[] };
  /** annual × share */
  readonly "target-pay": { readonly annual: ExactText; readonly share: ExactText };
  /** Where it is cut to time, set × Σ part × ramp × relief; where it is held, that ÷ Σ part. A part is days ÷ of × weight. */
  readonly target: DueTarget;
  /** actual ÷ target; target ÷ actual where lower is better: `"beyond"` for none at all. Null without a target or an actual. */
  readonly attainment: {
    readonly actual: ExactText | null;
    readonly target: ExactText | null;
    readonly better: "higher" | "lower";
  };
  /** Between two points on the line through them; from the first of two steps on. At most the cap. */
  readonly curve: ShownReading;
  /** targetPay × weight ÷ weights × payout */
  readonly weight: {
    readonly targetPay: ExactText;
    readonly weight: ExactText;
    readonly weights: ExactText;
    readonly payout: ExactText;
  };
  /** before + Σ amount of the credits: what a table of rates is applied to */
  readonly credits: {
    /** Sales of the year before this period, where those count together. */
    readonly before: ExactText;
    readonly credits: readonly SaleCredit[];
  };
  /** Σ pay of the slices: rate × amount, or the part of the tier that is reached × its amount */
  readonly tiers: {
    readonly method: TierMethod;
    readonly boundary: Tiers["boundary"];
    /** What starts of tiers are shares of; null where they are amounts. */
    readonly target: ExactText | null;
    readonly amount: ExactText;
    readonly slices: readonly ShownSlice[];
  };
  /** The same for each sale */
  readonly "tiers-by-deal": {
    readonly method: TierMethod;
    readonly boundary: Tiers["boundary"];
    readonly target: ExactText | null;
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
  /** pay × factor: 1 where the gate is reached, else what it says, or its curve */
  readonly gate: {
    readonly gate: string;
    readonly pay: ExactText;
    readonly attainment: ExactText | null;
    readonly atLeast: ExactText;
    /** Of a graded gate that is not reached. */
    readonly curve: ShownReading | null;
    readonly factor: ExactText;
  };
  /** pay × what the curve says */
  readonly multiplier: {
    readonly modifier: string;
    readonly pay: ExactText;
    readonly attainment: ExactText | null;
    readonly curve: ShownReading;
    readonly factor: ExactText;
  };
  /** (pay + paid) × most ÷ together − paid, where they are together more than the most */
  readonly cap: {
    readonly modifier: string;
    readonly pay: ExactText;
    /** What this line was paid before, where the cap looks at the year to date. */
    readonly paid: ExactText;
    readonly together: ExactText;
    /** The lower of amount × periods, and times × annual × the part of a year. */
    readonly most: ExactText;
    readonly amount: { readonly each: ExactText; readonly periods: number } | null;
    readonly multiple: {
      readonly times: ExactText;
      readonly annual: ExactText;
      readonly parts: readonly TimePart[];
    } | null;
  };
  /** annual × Σ part × guaranteed */
  readonly guarantee: { readonly annual: ExactText; readonly parts: readonly PaidTime[] };
  /** least − Σ (pay − paid) */
  readonly floor: {
    readonly modifier: string;
    /** The lines it looks at, with what those of the year to date were paid before. */
    readonly lines: readonly ShownLine[];
    readonly together: ExactText;
    readonly least: ExactText;
  };
  /** −Σ paid × part, where paid is Σ pay of the slices × kept, rounded */
  readonly clawback: {
    readonly reversals: readonly ShownReversal[];
    readonly digits: number;
    readonly mode: RoundingMode;
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

/** Name of a rule of pay. */
export type TraceRule = keyof TraceInputs;

/** One step from what was measured to what is paid: everything it takes in, and what comes out. */
export type TraceStep = {
  readonly [Rule in TraceRule]: {
    readonly rule: Rule;
    readonly inputs: TraceInputs[Rule];
    readonly result: ExactText | null;
  };
}[TraceRule];

/** For each rule of pay, the sentence that tells a step of it. */
export type StepTexts = {
  readonly [Rule in TraceRule]: (inputs: TraceInputs[Rule], result: ExactText | null) => string;
};
