import type { ExactText } from "../exact/fractionText.js";
import type { RoundingMode } from "../exact/roundQuotient.js";
import type { Day } from "../time/day.js";
import type { TraceCurve } from "./traceCurve.js";

export type { TraceCurve, TracePoint } from "./traceCurve.js";

// Types and not interfaces: only a type alias is assignable to evidence, an object of any JSON values.

/** Kind of a line of a statement. */
export type LineKind = "criterion" | "commission" | "spif" | "floor" | "guarantee" | "clawback" | "carried" | "draw";

/** Days that count for a target incentive or a target: `days ÷ of × weight` of the whole. */
export type TimePart = Readonly<{
  start: Day;
  /** First day after the part. */
  end: Day;
  days: number;
  /** Days that `weight` is for: the plan's year, a payout period, a month, a week, or the rep's days in a month that counts. */
  of: number;
  /** Share of the whole that the `of` days count for: 1 for a year by days, 1/12 for a month, 0 for a month with too few days. */
  weight: ExactText;
}>;

/** Days that a target incentive is for. */
export type PaidTime = TimePart &
  Readonly<{
    /** Share of the target incentive of these days that a ramp guarantees. */
    guaranteed: ExactText;
  }>;

/** Days that a target is for. */
export type TargetTime = TimePart &
  Readonly<{
    /** Share of the target that a ramp asks for. */
    ramp: ExactText;
    /** Share of the target that quota reliefs leave. */
    relief: ExactText;
  }>;

/** Derivation of a target. */
export type DueTarget = Readonly<{
  /** Target of the plan, or of the book's quotas for the period. */
  set: ExactText;
  by: "plan" | "quota";
  /** Time that `set` is for. */
  per: "year" | "quarter" | "month" | "week";
  /**
   * True for set × Σ part × ramp × relief. False for the same ÷ Σ part, or `set` if Σ part is 0: for a KPI that is not additive,
   * and for a quota, which was set for the rep's own time.
   */
  prorated: boolean;
  /** Days of the target; empty for a target that is neither prorated nor lowered. */
  time: readonly TargetTime[];
}>;

/** Part of a sale that is credited to a rep. */
export type SaleCredit = Readonly<{
  /** Id of the sale. */
  id: string;
  on: Day;
  amount: ExactText;
  /** Share of the sale that is credited. */
  share: ExactText;
  /** Reason of the credit: a sale of the rep, a split, an overlay, a report's sale, or a sale of the rep's team or company. */
  source: "own" | "split" | "overlay" | "roll-up" | "scope";
  /** Id of the rep that made the sale. */
  soldBy: string | null;
}>;

/** Part of an amount in one tier, with its pay. */
export type TraceSlice = Readonly<{
  from: ExactText;
  to: ExactText | null;
  rate: ExactText;
  amount: ExactText;
  pay: ExactText;
}>;

/** Sale that a table of rates is applied to on its own. */
export type TraceDeal = Readonly<{ id: string; on: Day; amount: ExactText; slices: readonly TraceSlice[] }>;

/** Line that a floor adds up. */
export type TraceLine = Readonly<{
  id: string;
  kind: LineKind;
  pay: ExactText;
  /** Pay of the line in earlier periods, for a line of the year to date. */
  paid: ExactText;
}>;

/** Sale that is taken back, in full or in part. */
export type TraceReversal = Readonly<{
  id: string;
  on: Day;
  of: string;
  /** Pay that the sale added to the sales before it. */
  slices: readonly TraceSlice[];
  /** Share of the commission that gates, modifiers and caps left at the sale's payment. */
  kept: ExactText;
  paid: ExactText;
  part: ExactText;
  /** Earlier plan that paid the sale, and its rounding; absent for a sale that this plan paid. */
  earlier?: Readonly<{ plan: string; soldOn: Day; mode: RoundingMode }>;
}>;

type TierFigures = Readonly<{
  method: "marginal" | "whole" | "retroactive" | "interpolated";
  boundary: "upper" | "lower";
  /** Target of which tier starts are shares; null for tiers over amounts. */
  target: ExactText | null;
}>;

/**
 * Figures of each step of pay. `result` follows from the other figures of the step alone. Each of these comes from the plan,
 * from the records, or from the result of an earlier step. Numbers are exact text.
 */
export type PayStepEvidence = Readonly<{
  /** Σ days ÷ of × weight: part of a year that the target incentive is for. */
  time: Readonly<{ parts: readonly TimePart[]; result: ExactText }>;
  /** annual × share. */
  "target-pay": Readonly<{ annual: ExactText; share: ExactText; result: ExactText }>;
  /** set × Σ part × ramp × relief for a prorated target, else the same ÷ Σ part. A part is days ÷ of × weight. */
  target: DueTarget & Readonly<{ result: ExactText | null }>;
  /**
   * actual ÷ target; target ÷ actual if lower is better, `"beyond"` for an actual of 0. Null without a target above 0 or an actual.
   */
  attainment: Readonly<{
    actual: ExactText | null;
    target: ExactText | null;
    better: "higher" | "lower";
    result: ExactText | null;
  }>;
  /** Payout on the line between two points, or of the step reached; at most the cap. */
  curve: TraceCurve & Readonly<{ result: ExactText }>;
  /** targetPay × weight ÷ weights × payout. */
  weight: Readonly<{
    targetPay: ExactText;
    weight: ExactText;
    weights: ExactText;
    payout: ExactText;
    result: ExactText;
  }>;
  /** before + Σ amount of the credits: amount that a table of rates is applied to. */
  credits: Readonly<{
    /** Credits of the year before this period, if the table accumulates over the year. */
    before: ExactText;
    credits: readonly SaleCredit[];
    result: ExactText;
  }>;
  /** Σ pay of the slices: rate × amount, or for an interpolated tier its amount × the part of the tier that is reached. */
  tiers: TierFigures & Readonly<{ amount: ExactText; slices: readonly TraceSlice[]; result: ExactText }>;
  /** Σ pay of the slices of each sale. */
  "tiers-by-deal": TierFigures & Readonly<{ deals: readonly TraceDeal[]; result: ExactText }>;
  /** 0, for a table over attainment without a target above 0. */
  "no-tiers": Readonly<{ result: ExactText }>;
  /** units × each, from a number of units on and up to a maximum. */
  "per-unit": Readonly<{
    units: ExactText;
    each: ExactText;
    from: ExactText | null;
    most: ExactText | null;
    result: ExactText;
  }>;
  /** pay × factor: 1 for a gate that is reached, else the factor or the curve of the gate. */
  gate: Readonly<{
    gate: string;
    pay: ExactText;
    attainment: ExactText | null;
    atLeast: ExactText;
    /** Curve of a graded gate that is not reached. */
    curve: TraceCurve | null;
    factor: ExactText;
    result: ExactText;
  }>;
  /** pay × payout of the curve. */
  multiplier: Readonly<{
    modifier: string;
    pay: ExactText;
    attainment: ExactText | null;
    curve: TraceCurve;
    factor: ExactText;
    result: ExactText;
  }>;
  /** (pay + paid) × most ÷ together − paid, if `together` exceeds `most`. */
  cap: Readonly<{
    modifier: string;
    pay: ExactText;
    /** Pay of the line in earlier periods, for a cap on the year to date. */
    paid: ExactText;
    together: ExactText;
    /** Lower of each × periods and times × annual × part of a year. */
    most: ExactText;
    amount: Readonly<{ each: ExactText; periods: number }> | null;
    multiple: Readonly<{ times: ExactText; annual: ExactText; parts: readonly TimePart[] }> | null;
    result: ExactText;
  }>;
  /** annual × Σ part × guaranteed. */
  guarantee: Readonly<{ annual: ExactText; parts: readonly PaidTime[]; result: ExactText }>;
  /** least − Σ (pay − paid). */
  floor: Readonly<{
    modifier: string;
    /** Lines that the floor adds up. */
    lines: readonly TraceLine[];
    together: ExactText;
    least: ExactText;
    result: ExactText;
  }>;
  /** −Σ paid × part, with paid = Σ pay of the slices × kept, rounded. */
  clawback: Readonly<{ reversals: readonly TraceReversal[]; digits: number; mode: RoundingMode; result: ExactText }>;
  /** Part of the rounded sum of all lines, less the pay of the line in earlier periods of the year to date. */
  round: Readonly<{
    earned: ExactText;
    paid: ExactText;
    together: ExactText;
    rounded: ExactText;
    digits: number;
    mode: RoundingMode;
    result: ExactText;
  }>;
  /** Pay below zero (due < 0) is carried to later periods; carried pay is recovered from pay above zero (due > 0). */
  carry: Readonly<{ due: ExactText; carried: ExactText; result: ExactText }>;
  /** advance − recovered. */
  draw: Readonly<{
    earned: ExactText;
    draw: ExactText | null;
    balance: ExactText;
    recoverable: boolean;
    recovers: boolean;
    /** Most of the earnings that is recovered, as a share. */
    atMost: ExactText | null;
    /** Share of the earnings that `atMost` states, in whole minor units. */
    most: ExactText | null;
    result: ExactText;
  }>;
}>;

/** Stable name of a rule of pay. */
export type PayStepCode = keyof PayStepEvidence;

/** One step from the measured figures to the amount paid, with every figure that the step takes in and its result. */
export type TraceStep = {
  readonly [Code in PayStepCode]: { readonly code: Code; readonly evidence: PayStepEvidence[Code] };
}[PayStepCode];
