import { checkSample } from "../sample/checkSample.js";
import { normalCdf } from "../distributions/normalCdf.js";

/** Comparison of two samples by ranks. */
export interface MannWhitney {
  /** Number of pairs, one number from each sample, in which the first is greater; a tie counts one half. */
  readonly u: number;
  /** Share of all pairs in which the first is greater: `u` over the number of pairs. */
  readonly superiority: number;
  /** Two-sided p-value, by the normal approximation. */
  readonly pValue: number;
}

/**
 * Tests whether the numbers of one sample tend to be greater than those of another. The test uses ranks, so a few large
 * deals do not decide the result. Null if a sample is empty or all numbers are equal.
 *
 *     U = #(a > b) + ½ #(a = b);   z = (|U − mn/2| − ½) / σ
 *     σ² = mn/12 × (N + 1 − Σ (t³ − t) / N(N − 1)),   N = m + n, t the sizes of the groups of ties
 *
 * The p-value is two-sided. The normal approximation is corrected for continuity; it is rough for fewer than about
 * eight numbers on each side.
 *
 * Source: H. B. Mann and D. R. Whitney, On a test of whether one of two random variables is stochastically larger than
 * the other, Annals of Mathematical Statistics 18 (1947).
 *
 * @throws SalesKpiError `impossible-request` if a value is not finite, or beyond ±10¹⁵⁰
 * @example mannWhitney([500, 700, 700, 900], [650, 800, 700, 1200, 400])?.superiority // => 0.5
 */
export function mannWhitney(first: readonly number[], second: readonly number[]): MannWhitney | null {
  checkSample("mannWhitney", first, "first");
  checkSample("mannWhitney", second, "second");
  const pairs = first.length * second.length;
  const { u, ties } = rank(first, second);
  const n = first.length + second.length;
  const variance = (pairs / 12) * (n + 1 - ties / (n * (n - 1)));
  if (!(variance > 0)) return null;
  const distance = Math.max(Math.abs(u - pairs / 2) - 0.5, 0);
  return { u, superiority: u / pairs, pValue: 2 * normalCdf(-distance / Math.sqrt(variance)) };
}

/** Returns U of the first sample, and t³ − t summed over the groups of t equal numbers. */
function rank(first: readonly number[], second: readonly number[]): { readonly u: number; readonly ties: number } {
  const counts = new Map<number, { first: number; second: number }>();
  for (const value of first) countOf(value).first += 1;
  for (const value of second) countOf(value).second += 1;
  let [u, ties, lower] = [0, 0, 0];
  for (const [, group] of [...counts].sort(([left], [right]) => left - right)) {
    u += group.first * (lower + group.second / 2);
    lower += group.second;
    const size = group.first + group.second;
    ties += size ** 3 - size;
  }
  return { u, ties };

  function countOf(value: number): { first: number; second: number } {
    const count = counts.get(value) ?? { first: 0, second: 0 };
    counts.set(value, count);
    return count;
  }
}
