import { levelOf } from "../intervals/levelOf.js";
import { checkSample } from "../sample/checkSample.js";
import { moments } from "../sample/moments.js";
import { studentCdf } from "../distributions/studentCdf.js";
import { studentQuantile } from "../distributions/studentQuantile.js";

/** Difference of two means, with its test and its interval. */
export interface Welch {
  /** Mean of the first sample minus the mean of the second. */
  readonly difference: number;
  readonly t: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
  readonly low: number;
  readonly high: number;
}

/** Level of confidence of {@link welch}. */
export interface WelchOptions {
  /** Share of such intervals that hold the true difference, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
}

/**
 * Returns the difference of two means with its interval and two-sided test; the samples may have different variances.
 * Null if a sample has fewer than two numbers, or if neither varies.
 *
 *     t = d / s,   s² = s₁²/n₁ + s₂²/n₂,   ν = s⁴ / (s₁⁴/n₁²(n₁ − 1) + s₂⁴/n₂²(n₂ − 1))
 *
 * For few skewed numbers, as deal amounts are, the result is too confident: see `mannWhitney`.
 *
 * Source: B. L. Welch, The generalization of "Student's" problem when several different population variances are
 * involved, Biometrika 34 (1947).
 *
 * @throws SalesKpiError `impossible-request` if `level` is not between 0 and 1, or a value is not finite, or beyond
 *   ±10¹⁵⁰
 * @example welch([4, 6, 8], [1, 2, 3])?.pValue.toFixed(6) // => '0.054787'
 */
export function welch(first: readonly number[], second: readonly number[], options: WelchOptions = {}): Welch | null {
  const level = levelOf("welch", options);
  checkSample("welch", first, "first");
  checkSample("welch", second, "second");
  const one = moments(first);
  const other = moments(second);
  if (one?.variance == null || other?.variance == null) return null;
  const [left, right] = [one.variance / one.n, other.variance / other.n];
  const square = left + right;
  if (square === 0) return null;
  const difference = one.mean - other.mean;
  const degreesOfFreedom = 1 / ((left / square) ** 2 / (one.n - 1) + (right / square) ** 2 / (other.n - 1));
  const t = difference / Math.sqrt(square);
  const margin = studentQuantile((1 + level) / 2, degreesOfFreedom) * Math.sqrt(square);
  return {
    difference,
    t,
    degreesOfFreedom,
    pValue: 2 * studentCdf(-Math.abs(t), degreesOfFreedom),
    low: difference - margin,
    high: difference + margin,
  };
}
