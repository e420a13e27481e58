import { binomialAtLeast, binomialCdf } from "../distributions/binomialCdf.js";
import { binomialProbability } from "../distributions/binomialProbability.js";
import { checkTrials } from "../distributions/checkTrials.js";
import { firstWhere } from "../sample/firstWhere.js";

/** p-values of a share of counts against a stated chance. */
export interface BinomialTest {
  /** Chance of a count no more likely than this one: never too small, often too large. */
  readonly exact: number;
  /** Twice the smaller tail, the count itself half in: close to its level on average, and above it now and then. */
  readonly midP: number;
}

/**
 * Tests if counts may come from a stated chance, by two-sided p-values without approximation. Null for n = 0.
 *
 *     exact = Σ P(k) over all k with P(k) ≤ P(successes)
 *     midP  = 2 × min(P(X < successes), P(X > successes)) + P(successes), 1 at most
 *
 * A count as likely as this one but for rounding (10⁻⁷, as in R) is one of those no more likely.
 *
 * Sources: J. D. Gibbons and J. W. Pratt, P-values: interpretation and methodology, The American Statistician 29 (1975), for the
 * two sides; H. O. Lancaster, Significance tests in discrete distributions, JASA 56 (1961), for the mid-p.
 *
 * @param chance - as stated, from 0 to 1
 * @throws SalesKpiError `impossible-request` if counts are not whole with 0 ≤ successes ≤ n, or `chance` is not from 0 to 1
 * @example binomialTest(2, 9, 0.6)?.midP.toFixed(6) // => '0.028836'
 */
export function binomialTest(successes: number, n: number, chance: number): BinomialTest | null {
  checkTrials("binomialTest", successes, n, chance);
  if (n === 0) return null;
  const here = binomialProbability(successes, n, chance);
  const upTo = binomialCdf(successes, n, chance);
  const from = binomialAtLeast(successes, n, chance);
  const midP = Math.min(2 * Math.min(upTo, from) - here, 1);
  const mean = n * chance;
  const isRare = (count: number): boolean => binomialProbability(count, n, chance) <= here * (1 + 1e-7);
  if (successes < mean) {
    const above = firstWhere(Math.ceil(mean), n + 1, isRare);
    return { exact: Math.min(upTo + (above > n ? 0 : binomialAtLeast(above, n, chance)), 1), midP };
  }
  const below = firstWhere(-Math.floor(mean), 1, (negative) => isRare(-negative));
  return { exact: Math.min(from + (below > 0 ? 0 : binomialCdf(-below, n, chance)), 1), midP };
}
