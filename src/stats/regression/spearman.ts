import { checkPairs } from "./checkPairs.js";
import { pearson } from "./pearson.js";

/**
 * Returns the rank correlation of two numbers, from −1 to 1. Any rising curve gives 1. Equal numbers share the mean of
 * their ranks. Null for fewer than two pairs, and if one side does not vary.
 *
 *     ρ = r(rank x, rank y)
 *
 * Source: C. Spearman, The proof and measurement of association between two things, American Journal of Psychology 15
 * (1904).
 *
 * @throws SalesKpiError `impossible-request` if the lists differ in length, or a value is not finite, or beyond ±10¹⁵⁰
 * @example spearman([1, 2, 3, 4], [1, 8, 9, 500]) // => 1
 */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  checkPairs("spearman", x, y);
  return pearson(ranksOf(x), ranksOf(y));
}

/** Returns the ranks of numbers in rising order, from 1; equal numbers share the mean of their ranks. */
function ranksOf(values: readonly number[]): number[] {
  const inOrder = values.map((value, index) => ({ value, index })).sort((left, right) => left.value - right.value);
  const ranks = values.map(() => 0);
  for (let start = 0, end = 0; start < inOrder.length; start = end) {
    while (end < inOrder.length && inOrder[end]?.value === inOrder[start]?.value) end += 1;
    for (const { index } of inOrder.slice(start, end)) ranks[index] = (start + end + 1) / 2;
  }
  return ranks;
}
