import { checkPairs } from "./checkPairs.js";
import { pearson } from "./pearson.js";

/**
 * Returns the correlation of two numbers without the linear influence of a third, from −1 to 1.
 *
 *     r_xy·z = (r_xy − r_xz r_yz) / √((1 − r_xz²)(1 − r_yz²))
 *
 * Null if one side does not vary, or if the third explains another entirely. A third number that does not vary explains
 * nothing: the result is r_xy.
 *
 * Source: G. U. Yule, On the theory of correlation for any number of variables, treated by a new system of notation,
 * Proceedings of the Royal Society A 79 (1907).
 *
 * @throws SalesKpiError `impossible-request` if the lists differ in length, or a value is not finite, or beyond ±10¹⁵⁰
 * @example partialCorrelation([1, 2, 3, 4], [2, 1, 4, 3], [1, 1, 2, 2])?.toFixed(6) // => '-1.000000'
 */
export function partialCorrelation(x: readonly number[], y: readonly number[], z: readonly number[]): number | null {
  checkPairs("partialCorrelation", x, y);
  checkPairs("partialCorrelation", x, z);
  const ofPair = pearson(x, y);
  if (ofPair === null) return null;
  const [ofX, ofY] = [pearson(x, z), pearson(y, z)];
  if (ofX === null || ofY === null) return ofPair;
  const remaining = (1 - ofX * ofX) * (1 - ofY * ofY);
  // The remaining variance of x or y is rounding alone.
  if (remaining <= Number.EPSILON * 16) return null;
  return Math.max(-1, Math.min(1, (ofPair - ofX * ofY) / Math.sqrt(remaining)));
}
