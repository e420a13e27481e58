import { checkPairs } from "./checkPairs.js";
import { pearson } from "./pearson.js";
import { ranks } from "./ranks.js";

/**
 * Returns the rank correlation of two numbers, from −1 to 1: the correlation of their ranks. Equal numbers share the
 * mean of their ranks. Null for fewer than two pairs, and if one side does not vary.
 *
 *     ρ = r(rank x, rank y)
 *
 * Source: C. Spearman, The proof and measurement of association between two things, American Journal of Psychology 15 (1904).
 *
 * @throws SalesKpiError `impossible-request` if the lists differ in length, or a value is not finite, or beyond ±10¹⁵⁰
 * @example spearman([1, 2, 3, 4], [1, 8, 9, 500]) // => 1
 */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  checkPairs("spearman", x, y);
  return pearson(ranks(x), ranks(y));
}
