import { binomialCdf } from "../../stats/distributions/binomialCdf.js";
import { binomialTest } from "../../stats/tests/binomialTest.js";
import { sampleQuantile } from "../../stats/sample/sampleQuantile.js";
import { firstWhere } from "../../stats/sample/firstWhere.js";

/** Median with its interval, and a test of a median of 0. */
export interface MedianInterval {
  /** # values. */
  readonly n: number;
  readonly median: number | null;
  /** Interval with the true median in 95 % of samples at least, whatever their distribution; null of fewer than six values. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Exact sign test of a median of 0; values of 0 do not count. Null without values. */
  readonly pValue: number | null;
}

/**
 * Returns a median with the exact interval between two order statistics.
 *
 *     from x₍ₖ₎ to x₍ₙ₋ₖ₊₁₎,   k the greatest with P(X < k) ≤ 2.5 % for X of n tosses of a coin
 */
export function medianInterval(values: readonly number[]): MedianInterval {
  const inOrder = Array.from(Float64Array.from(values).sort());
  const n = inOrder.length;
  const k = rankBelowMedian(n);
  const [low, high] = k === 0 ? [] : [inOrder[k - 1], inOrder[n - k]];
  const below = firstWhere(0, n, (index) => (inOrder[index] ?? NaN) >= 0);
  const above = n - firstWhere(below, n, (index) => (inOrder[index] ?? NaN) > 0);
  return {
    n,
    median: sampleQuantile(inOrder, 0.5),
    interval: low === undefined || high === undefined ? null : { low, high },
    pValue: binomialTest(above, above + below, 0.5)?.exact ?? null,
  };
}

/** Returns the greatest rank k that the median of n values lies below in 2.5 % of samples at most. */
const rankBelowMedian = (n: number): number => firstWhere(0, Math.ceil(n / 2), (k) => binomialCdf(k, n, 0.5) > 0.025);
