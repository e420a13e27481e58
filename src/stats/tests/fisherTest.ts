import { checkTrials } from "../distributions/checkTrials.js";
import type { CountedShare } from "../intervals/newcombe.js";

/**
 * Returns the two-sided p-value of Fisher's exact test: do two shares of counts differ, whatever their common share is? With
 * no case in a group the result is null.
 *
 *     Σ P(k) over all k with P(k) ≤ P(observed);   P(k) hypergeometric: k successes in the first group, all totals fixed
 *
 * A table is still no likelier if its probability exceeds the observed one by one part in 10⁷ or less, as in R. This margin
 * absorbs rounding. The p-value is never too small, and often too large for few cases.
 *
 * Source: R. A. Fisher, The logic of inductive inference, Journal of the Royal Statistical Society 98 (1935).
 *
 * @throws SalesKpiError `impossible-request` if counts are not whole with 0 ≤ successes ≤ n
 * @example fisherTest({ successes: 3, n: 9 }, { successes: 30, n: 45 })?.toFixed(6) // => '0.130615'
 */
export function fisherTest(first: CountedShare, second: CountedShare): number | null {
  for (const { successes, n } of [first, second]) checkTrials("fisherTest", successes, n, 0.5);
  if (first.n === 0 || second.n === 0) return null;
  const total = first.successes + second.successes;
  const least = Math.max(0, total - second.n);
  const weights = tableWeights(least, Math.min(total, first.n), first.n, second.n, total);
  const limit = (weights[first.successes - least] ?? 0) * (1 + 1e-7);
  const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);
  return Math.min(sum(weights.filter((weight) => weight <= limit)) / sum(weights), 1);
}

/** Returns the probabilities of all tables, as multiples of that of the likeliest table. */
function tableWeights(least: number, most: number, first: number, second: number, total: number): number[] {
  const likeliest = Math.floor(((total + 1) * (first + 1)) / (first + second + 2));
  const mode = Math.min(Math.max(likeliest, least), most);
  const ratio = (k: number): number => ((first - k) * (total - k)) / ((k + 1) * (second - total + k + 1));
  const weights = Array.from({ length: most - least + 1 }, () => 1);
  for (let k = mode; k < most; k += 1) weights[k + 1 - least] = (weights[k - least] ?? 0) * ratio(k);
  for (let k = mode - 1; k >= least; k -= 1) weights[k - least] = (weights[k + 1 - least] ?? 0) / ratio(k);
  return weights;
}
