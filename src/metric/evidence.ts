import type { Decimal } from "../exact/decimal.js";

/** Confidence interval, with its level. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** Evidence of an answer: the number of items, and the two sides of a ratio. */
export interface Evidence {
  /** Number of items in the answer; for a ratio, in its denominator. */
  readonly n: number;
  /** Number of items that belong to the metric but lack a value that it needs: they are on neither side. */
  readonly missing: number;
  /** Upper side of a ratio, or the sum of a mean; null if the answer has no sides. */
  readonly numerator: number | Decimal | null;
  /** Lower side of a ratio, or the count of a mean. */
  readonly denominator: number | Decimal | null;
  /** Null if no honest interval is known, as for a ratio of values. */
  readonly interval: Interval | null;
  /** Method of the interval. */
  readonly method: "wilson" | "adjusted-wald" | null;
}

/** Returns the evidence of an answer without sides. */
export const plainEvidence = (n: number, missing: number): Evidence => ({
  n,
  missing,
  numerator: null,
  denominator: null,
  interval: null,
  method: null,
});
