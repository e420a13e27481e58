import { checkShapes } from "./checkShapes.js";
import { refuse } from "../../errors.js";
import { betaKernel, betaTails } from "./betaTails.js";
import { increasingRoot } from "./increasingRoot.js";

/**
 * Returns the quantile of a beta distribution at `p`: the inverse of `betaCdf`.
 *
 * The method is Newton's, on logarithms, from the mean towards the tail that holds the result.
 *
 * @param p - from 0 to 1
 * @throws SalesKpiError `impossible-request` if `p` is not from 0 to 1, or `a` or `b` is not above 0 and finite
 * @example betaQuantile(0.4375, 1, 2).toFixed(12) // => '0.250000000000'
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) refuse("betaQuantile: p", p, "a number from 0 to 1");
  checkShapes("betaQuantile", a, b);
  if (p === 0 || p === 1) return p;
  const { lower, upper } = betaTails(a / (a + b), b / (a + b), a, b);
  return p <= lower ? quantileBelowMean(p, a, b) : 1 - quantileBelowMean(Math.min(1 - p, upper), b, a);
}

/** Returns a quantile at or below the mean. */
function quantileBelowMean(p: number, a: number, b: number): number {
  const mean = Math.log(a / (a + b));
  const target = Math.log(p);
  const root = increasingRoot([leastLogarithm, mean / 2], mean, (log) => {
    const [x, y] = [Math.exp(log), -Math.expm1(log)];
    const { lower } = betaTails(x, y, a, b);
    return { value: Math.log(lower) - target, slope: betaKernel(x, y, a, b) / y / lower };
  });
  return Math.exp(root);
}

/** Bound below the logarithm of the least double. */
const leastLogarithm = -760;
