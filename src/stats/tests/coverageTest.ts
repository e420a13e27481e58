import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { binomialTest } from "./binomialTest.js";

/** Coverage of past intervals, with the test of their stated level. */
export interface CoverageTest {
  readonly coverage: number;
  /** Probability of a result as unlikely as this one, or less likely, if the intervals hold as often as they claim. */
  readonly pValue: number;
}

const coverageKinds: OptionKinds<Parameters<typeof coverageTest>[0]> = {
  inside: "number",
  n: "number",
  nominal: "number",
};

/**
 * Tests if past intervals held as often as they claimed: an exact two-sided binomial test, which sums the probabilities
 * of all results that are no likelier than the observed one.
 *
 *     p = Σ { P(k) : P(k) ≤ P(inside) },   P(k) = C(n, k) nominal^k (1 − nominal)^(n − k)
 *
 * A small p-value speaks against the claim; a large one does not prove it, least of all with few periods. Of no intervals the
 * answer is null.
 *
 * @param periods.inside - how many of the `n` intervals held what happened
 * @param periods.nominal - how often they claim to: 0.8 for one from the 10 % to the 90 % quantile
 * @throws SalesKpiError `impossible-request` if the counts are no whole numbers from 0 to `n`, or `nominal` is not between 0 and 1.
 * @example coverageTest({ inside: 5, n: 10, nominal: 0.5 }) // => { coverage: 0.5, pValue: 1 }
 */
export function coverageTest(periods: {
  readonly inside: number;
  readonly n: number;
  readonly nominal: number;
}): CoverageTest | null {
  const { inside, n, nominal } = checkOptions("coverageTest", periods, coverageKinds);
  if (!(nominal > 0 && nominal < 1)) refuse("coverageTest: nominal", nominal, "a number between 0 and 1");
  const test = binomialTest(inside, n, nominal);
  return test && { coverage: inside / n, pValue: test.exact };
}
