import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { binomialTest } from "./binomialTest.js";

/** Coverage of past intervals, tested against their nominal coverage. */
export interface CoverageTest {
  /** Share of the intervals that held the actual value. */
  readonly coverage: number;
  /** Probability of a result no likelier than this one, if the nominal coverage is true. */
  readonly pValue: number;
}

const coverageKinds: OptionKinds<Parameters<typeof coverageTest>[0]> = {
  inside: "number",
  n: "number",
  nominal: "number",
};

/**
 * Tests whether past intervals held as often as they claimed, by the exact two-sided binomial test. The p-value sums
 * the probabilities of all results no likelier than the observed one.
 *
 *     p = Σ { P(k) : P(k) ≤ P(inside) },   P(k) = C(n, k) nominal^k (1 − nominal)^(n − k)
 *
 * A small p-value speaks against the nominal coverage. A large one does not prove the nominal coverage, least of all
 * with few periods. With n = 0 the result is null.
 *
 * @param periods.inside - number of the `n` intervals that held the actual value
 * @param periods.nominal - claimed coverage: 0.8 for intervals from the 10 % to the 90 % quantile
 * @throws SalesKpiError `impossible-request` if the counts are not whole numbers from 0 to `n`, or `nominal` is not
 *   between 0 and 1.
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
