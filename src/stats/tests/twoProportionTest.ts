import { checkTrials } from "../distributions/checkTrials.js";
import { chiSquaredSurvival } from "../distributions/chiSquaredSurvival.js";
import type { CountedShare } from "../intervals/newcombe.js";
import { fisherTest } from "./fisherTest.js";

/** Test whether two shares of counts differ. */
export interface TwoProportionTest {
  /** Pearson's χ² without correction; null if all cases are successes, or none. */
  readonly chiSquared: number | null;
  /** p-value of `chiSquared` with 1 degree of freedom. */
  readonly approximate: number | null;
  /** p-value of Fisher's exact test. */
  readonly exact: number;
  /** Smallest of the four expected counts. */
  readonly leastExpected: number;
  /** `exact` if `leastExpected` is below 5, else `approximate`. */
  readonly pValue: number;
  readonly method: "fisher" | "chi-squared";
}

/**
 * Tests whether two shares of counts differ. The p-value is Fisher's if an expected count is below 5, and that of χ² if none
 * is. With no case in a group the result is null.
 *
 *     χ² = N (x₁ (n₂ − x₂) − x₂ (n₁ − x₁))² / (n₁ n₂ X (N − X)),   N = n₁ + n₂, X = x₁ + x₂
 *
 * There is no correction for continuity. If all cases are successes, or none, nothing differs and the p-value is 1.
 *
 * Sources: K. Pearson, On the criterion that a given system of deviations … (1900); W. G. Cochran, Some methods for
 * strengthening the common χ² tests (1954), for the bound of 5.
 *
 * @throws SalesKpiError `impossible-request` if counts are not whole with 0 ≤ successes ≤ n
 * @example twoProportionTest({ successes: 56, n: 70 }, { successes: 48, n: 80 })?.pValue.toFixed(6) // => '0.008045'
 */
export function twoProportionTest(first: CountedShare, second: CountedShare): TwoProportionTest | null {
  for (const { successes, n } of [first, second]) checkTrials("twoProportionTest", successes, n, 0.5);
  const exact = fisherTest(first, second);
  if (exact === null) return null;
  const [n, successes] = [first.n + second.n, first.successes + second.successes];
  const failures = n - successes;
  const leastExpected = (Math.min(first.n, second.n) * Math.min(successes, failures)) / n;
  if (leastExpected === 0)
    return { chiSquared: null, approximate: null, exact, leastExpected, pValue: exact, method: "fisher" };
  const cross = first.successes * (second.n - second.successes) - second.successes * (first.n - first.successes);
  const chiSquared = (cross / first.n) * (cross / second.n) * (n / successes / failures);
  const approximate = chiSquaredSurvival(chiSquared, 1);
  return leastExpected < 5
    ? { chiSquared, approximate, exact, leastExpected, pValue: exact, method: "fisher" }
    : { chiSquared, approximate, exact, leastExpected, pValue: approximate, method: "chi-squared" };
}
