import { betaQuantile } from "../distributions/betaQuantile.js";
import { checkTrials } from "../distributions/checkTrials.js";
import { levelOf } from "./levelOf.js";

/** Level of confidence of {@link jeffreys}. */
export interface JeffreysOptions {
  /** Probability that the interval holds the true share, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
}

/** Estimate of a share with its interval. */
export interface JeffreysInterval {
  /** Mean of the posterior distribution. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Returns Jeffreys' interval for a share of counts: the quantiles of the posterior distribution under Jeffreys' prior.
 *
 *     Beta(successes + ½, failures + ½), cut by (1 − level)/2 on each side
 *
 * The lower bound is 0 without successes, and the upper bound is 1 without failures, so that the coverage does not collapse at
 * the ends. With n = 0 the result is null.
 *
 * Source: L. D. Brown, T. T. Cai and A. DasGupta, Interval estimation for a binomial proportion, Statistical Science 16
 * (2001).
 *
 * @throws SalesKpiError `impossible-request` if counts are not whole with 0 ≤ successes ≤ n, or `level` is not between 0 and 1
 * @example jeffreys(0, 10)?.high.toFixed(6) // => '0.217196'
 */
export function jeffreys(successes: number, n: number, options: JeffreysOptions = {}): JeffreysInterval | null {
  const level = levelOf("jeffreys", options);
  checkTrials("jeffreys", successes, n, level);
  if (n === 0) return null;
  const tail = (1 - level) / 2;
  const [won, failed] = [successes + 0.5, n - successes + 0.5];
  return {
    mean: won / (n + 1),
    low: successes === 0 ? 0 : betaQuantile(tail, won, failed),
    high: successes === n ? 1 : 1 - betaQuantile(tail, failed, won),
  };
}
