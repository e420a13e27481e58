import { binomialCdf } from "../../stats/binomialCdf.js";
import { binomialTest } from "../../stats/binomialTest.js";
import { sampleQuantile } from "../../stats/sampleQuantile.js";

/** A median, where it may lie, and whether it may be 0. @since 0.1.0 */
export interface MedianInterval {
  /** # values. */
  readonly n: number;
  readonly median: number | null;
  /** Holds the true median in 95 % of samples at least, whatever their distribution; null of fewer than six. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Exact sign test of a median of 0; values of 0 do not count. Null of none. */
  readonly pValue: number | null;
}

/**
 * A median with the exact interval between two order statistics.
 *
 *     from x₍ₖ₎ to x₍ₙ₋ₖ₊₁₎,   k the greatest with P(X < k) ≤ 2.5 % for X of n tosses of a coin
 */
export function medianInterval(values: readonly number[]): MedianInterval {
  const inOrder = values.toSorted((left, right) => left - right);
  const n = inOrder.length;
  // Twice the normal reach below the middle is always beyond; from there on up, one by one.
  let k = Math.max(0, Math.floor(n / 2 - 2 * Math.sqrt(n) - 2));
  while (k < n / 2 && binomialCdf(k, n, 0.5) <= 0.025) k += 1;
  const [low, high] = k === 0 ? [] : [inOrder[k - 1], inOrder[n - k]];
  const above = inOrder.filter((value) => value > 0).length;
  const below = inOrder.filter((value) => value < 0).length;
  return {
    n,
    median: sampleQuantile(values, 0.5),
    interval: low === undefined || high === undefined ? null : { low, high },
    pValue: binomialTest(above, above + below, 0.5)?.exact ?? null,
  };
}
