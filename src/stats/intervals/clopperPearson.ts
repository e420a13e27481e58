import { betaQuantile } from "../distributions/betaQuantile.js";
import { levelOf } from "./levelOf.js";
import { checkTrials } from "../distributions/checkTrials.js";

/** Level of confidence of {@link clopperPearson}. */
export interface ClopperPearsonOptions {
  /** Least share of such intervals that hold the true share, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
}

/**
 * Returns the exact interval for a share of counts: the chances that neither tail of the binomial distribution rejects.
 *
 *     low: P(X ≥ successes) = (1 − level)/2;   high: P(X ≤ successes) = (1 − level)/2
 *
 * The interval holds the true share at least as often as `level`, mostly more often. So it is wider than Wilson's
 * interval and fits promises that must hold. With n = 0 the result is null.
 *
 * Source: C. J. Clopper and E. S. Pearson, The use of confidence or fiducial limits illustrated in the case of the
 * binomial, Biometrika 26 (1934).
 *
 * @throws SalesKpiError `impossible-request` if counts are not whole with 0 ≤ successes ≤ n, or `level` is not between
 *   0 and 1
 * @example clopperPearson(0, 10)?.high.toFixed(6) // => '0.308497'
 */
export function clopperPearson(
  successes: number,
  n: number,
  options: ClopperPearsonOptions = {},
): { readonly low: number; readonly high: number } | null {
  const level = levelOf("clopperPearson", options);
  checkTrials("clopperPearson", successes, n, level);
  if (n === 0) return null;
  const tail = (1 - level) / 2;
  const failures = n - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures === 0 ? 1 : 1 - betaQuantile(tail, failures, successes + 1),
  };
}
