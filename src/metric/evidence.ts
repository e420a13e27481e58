import type { Decimal } from "../exact/decimal.js";

/** A confidence interval, with the level it was made for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** What an answer rests on. */
export interface Evidence {
  /** Items the answer was computed from; for a ratio, those of its denominator. */
  readonly n: number;
  /** Items that belonged to the question but lacked what it needed, and so are on neither side. */
  readonly missing: number;
  /** Upper side of a ratio, or the sum of a mean; null where the answer has no sides. */
  readonly numerator: number | Decimal | null;
  /** Lower side of a ratio, or the count of a mean. */
  readonly denominator: number | Decimal | null;
  /** Null where no honest interval is known, as for a ratio of values. */
  readonly interval: Interval | null;
  /** How the interval was made. */
  readonly method: "wilson" | "adjusted-wald" | null;
}

/** Evidence of an answer without sides. */
export const plainEvidence = (n: number, missing: number): Evidence => ({
  n,
  missing,
  numerator: null,
  denominator: null,
  interval: null,
  method: null,
});
