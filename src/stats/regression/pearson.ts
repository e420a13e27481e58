import { checkPairs } from "./checkPairs.js";
import { exactSum } from "../sample/exactSum.js";
import { scaledDeviations } from "./scaledDeviations.js";

/**
 * Returns the linear correlation of two numbers, from −1 to 1. Null for fewer than two pairs, and if one side does not
 * vary.
 *
 *     r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² Σ (y − ȳ)²)
 *
 * One distant pair can create or destroy the correlation: see {@link spearman} for ranks. The order of the pairs does
 * not matter, to the last bit.
 *
 * Source: K. Pearson, Regression, heredity and panmixia, Philosophical Transactions of the Royal Society A 187 (1896).
 *
 * @throws SalesKpiError `impossible-request` if the lists differ in length, or a value is not finite, or beyond ±10¹⁵⁰
 * @example pearson([1, 2, 3], [2, 4, 9])?.toFixed(6) // => '0.970725'
 */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  checkPairs("pearson", x, y);
  const [ofX, ofY] = [deviations(x), deviations(y)];
  if (ofX === null || ofY === null) return null;
  const correlation = exactSum(ofX.map((deviation, index) => deviation * (ofY[index] ?? NaN)));
  return Math.max(-1, Math.min(1, correlation));
}

/** Returns the deviations from the mean, scaled so that their squares sum to 1; null if all are 0. */
function deviations(values: readonly number[]): number[] | null {
  const scaled = scaledDeviations(values);
  if (scaled === null) return null;
  const norm = Math.sqrt(exactSum(scaled.map((deviation) => deviation * deviation)));
  return scaled.map((deviation) => deviation / norm);
}
