import { levelOf } from "./levelOf.js";
import { checkSample } from "../sample/checkSample.js";
import { moments } from "../sample/moments.js";
import { studentQuantile } from "../distributions/studentQuantile.js";

/** Mean of a sample, and an interval for the true mean. */
export interface MeanInterval {
  readonly n: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly low: number;
  readonly high: number;
}

/** Level of confidence of {@link meanInterval}. */
export interface MeanIntervalOptions {
  /** Share of such intervals that hold the true mean, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
}

/**
 * Returns an interval for the mean of the population of a sample, by Student's t.
 *
 *     mean ± t s / √n,   t = quantile (1 + level)/2 for n − 1 degrees of freedom
 *
 * Exact for normal samples and near it for large ones. For few skewed numbers, as deal amounts are, the interval is too
 * narrow. Null for fewer than two numbers, which have no spread.
 *
 * Source: Student, The probable error of a mean, Biometrika 6 (1908).
 *
 * @throws SalesKpiError `impossible-request` if `level` is not between 0 and 1, or a value is not finite, or beyond
 *   ±10¹⁵⁰
 * @example meanInterval([4, 6])?.high.toFixed(6) // => '17.706205'
 */
export function meanInterval(values: readonly number[], options: MeanIntervalOptions = {}): MeanInterval | null {
  const level = levelOf("meanInterval", options);
  checkSample("meanInterval", values);
  const sample = moments(values);
  if (sample?.standardDeviation == null) return null;
  const { n, mean, standardDeviation } = sample;
  const margin = (studentQuantile((1 + level) / 2, n - 1) * standardDeviation) / Math.sqrt(n);
  return { n, mean, standardDeviation, low: mean - margin, high: mean + margin };
}
