import { binomialAtLeast, binomialCdf } from "../distributions/binomialCdf.js";
import { binomialProbability } from "../distributions/binomialProbability.js";
import { checkTrials } from "../distributions/checkTrials.js";
import { firstWhere } from "../sample/firstWhere.js";

/** p-values of a test of counts against a stated chance. */
export interface BinomialTest {
  /** Probability of all counts no likelier than the observed count: never too small, often too large. */
  readonly exact: number;
  /**
   * Twice the smaller tail, in which the observed count has half its probability. The error rate is close to the level
   * on average, and above the level at times.
   */
  readonly midP: number;
}

/**
 * Tests counts of successes against a stated chance, by two-sided p-values without approximation. With n = 0 the result
 * is null.
 *
 *     exact = Σ P(k) over all k with P(k) ≤ P(successes)
 *     midP  = 2 × min(P(X < successes), P(X > successes)) + P(successes), 1 at most
 *
 * A count is still no likelier if its probability exceeds P(successes) by one part in 10⁷ or less, as in R. This margin
 * absorbs rounding.
 *
 * Sources: J. D. Gibbons and J. W. Pratt, P-values: interpretation and methodology, The American Statistician 29
 * (1975), for the two sides; H. O. Lancaster, Significance tests in discrete distributions, JASA 56 (1961), for the
 * mid-p.
 *
 * @param chance - stated chance of success, from 0 to 1
 * @throws SalesKpiError `impossible-request` if counts are not whole with 0 ≤ successes ≤ n, or `chance` is not from 0
 *   to 1
 * @example binomialTest(2, 9, 0.6)?.midP.toFixed(6) // => '0.028836'
 */
export function binomialTest(successes: number, n: number, chance: number): BinomialTest | null {
  checkTrials("binomialTest", successes, n, chance);
  if (n === 0) return null;
  const observed = binomialProbability(successes, n, chance);
  const atMost = binomialCdf(successes, n, chance);
  const atLeast = binomialAtLeast(successes, n, chance);
  const midP = Math.min(2 * Math.min(atMost, atLeast) - observed, 1);
  const mean = n * chance;
  const isRare = (count: number): boolean => binomialProbability(count, n, chance) <= observed * (1 + 1e-7);
  if (successes < mean) {
    const above = firstWhere(Math.ceil(mean), n + 1, isRare);
    return { exact: Math.min(atMost + (above > n ? 0 : binomialAtLeast(above, n, chance)), 1), midP };
  }
  const below = firstWhere(-Math.floor(mean), 1, (negative) => isRare(-negative));
  return { exact: Math.min(atLeast + (below > 0 ? 0 : binomialCdf(-below, n, chance)), 1), midP };
}
