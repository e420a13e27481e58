import { exactSum } from "../sample/exactSum.js";
import { sumInOrder } from "./sumInOrder.js";

/**
 * Returns Theil's index of inequality: 0 for equal members, ln n if one member has everything. Null if the sum is 0 or there
 * are no values.
 *
 *     1/n × Σ (x / x̄) ln (x / x̄),   a value of 0 adds 0
 *
 * The index of a whole is the sum of the index between groups and of the weighted indices within them.
 *
 * Source: H. Theil, Economics and Information Theory (1967).
 *
 * @param values - in any order, each 0 or more
 * @throws SalesKpiError `impossible-request` if a value is below 0, not finite, or beyond 10¹⁵⁰
 * @example theil([10, 20, 30, 40])?.toFixed(6) // => '0.106440'
 */
export function theil(values: readonly number[]): number | null {
  const counted = sumInOrder("theil", values);
  if (counted === null) return null;
  const n = values.length;
  const mean = counted.sum / n;
  // Only rounding can put the index below 0.
  return Math.max(exactSum(values.map((value) => (value === 0 ? 0 : (value / mean) * Math.log(value / mean)))) / n, 0);
}
