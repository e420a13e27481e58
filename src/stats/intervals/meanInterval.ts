import { levelOf } from "./levelOf.js";
import { checkSample } from "../sample/checkSample.js";
import { moments } from "../sample/moments.js";
import { studentQuantile } from "../distributions/studentQuantile.js";

/** A mean and the interval that holds the true one. */
export interface MeanInterval {
  readonly n: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly low: number;
  readonly high: number;
}

/** Level of confidence of {@link meanInterval}. */
export interface MeanIntervalOptions {
  /** How often such intervals hold the true mean, above 0 and below 1: 0.95 unless given. */
  readonly level?: number | undefined;
}

/**
 * Returns an interval for the mean of what a sample was drawn from, by Student's t.
 *
 *     mean ± t s / √n,   t the quantile (1 + level)/2 of n − 1 degrees of freedom
 *
 * Exact for normal samples and near it for large ones. Of few and skewed numbers (deal amounts are) it is too trusting. Fewer
 * than two numbers say nothing of their spread: null.
 *
 * Source: Student, The probable error of a mean, Biometrika 6 (1908).
 *
 * @throws SalesKpiError `impossible-request` if `level` is not between 0 and 1, or a value is not finite, or beyond ±10¹⁵⁰
 * @example meanInterval([4, 6])?.high.toFixed(6) // => '17.706205'
 */
export function meanInterval(values: readonly number[], options: MeanIntervalOptions = {}): MeanInterval | null {
  const level = levelOf("meanInterval", options);
  checkSample("meanInterval", values);
  const found = moments(values);
  if (found?.standardDeviation == null) return null;
  const { n, mean, standardDeviation } = found;
  const reach = (studentQuantile((1 + level) / 2, n - 1) * standardDeviation) / Math.sqrt(n);
  return { n, mean, standardDeviation, low: mean - reach, high: mean + reach };
}
