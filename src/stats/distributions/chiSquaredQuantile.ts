import { refuse } from "../../errors.js";
import { checkDegrees } from "./checkDegrees.js";
import { gammaKernel, gammaTails } from "./gammaTails.js";
import { increasingRoot } from "./increasingRoot.js";

/**
 * Returns the quantile of a chi-squared distribution at `p`.
 *
 * @param p - from 0, below 1
 * @param df - degrees of freedom, above 0
 * @throws SalesKpiError `impossible-request` if `p` is not from 0 to below 1, or `df` is not above 0 and finite
 * @example chiSquaredQuantile(0.95, 1).toFixed(12) // => '3.841458820694'
 */
export function chiSquaredQuantile(p: number, df: number): number {
  if (!(p >= 0 && p < 1)) refuse("chiSquaredQuantile: p", p, "a number from 0 to below 1");
  checkDegrees("chiSquaredQuantile", df);
  if (p === 0) return 0;
  const shape = df / 2;
  const isLow = p <= gammaTails(shape, shape).lower;
  const target = Math.log(isLow ? p : 1 - p);
  const middle = Math.log(shape);
  // The least 1 − p of a double is 2⁻⁵³, and even there x is far below 100 + 20 times the shape.
  const range = isLow ? ([-760, middle + 1] as const) : ([middle - 1, Math.log(100 + 20 * shape)] as const);
  const root = increasingRoot(range, middle, (log) => {
    const x = Math.exp(log);
    const { lower, upper } = gammaTails(x, shape);
    const kernel = gammaKernel(x, shape);
    return isLow
      ? { value: Math.log(lower) - target, slope: kernel / lower }
      : { value: target - Math.log(upper), slope: kernel / upper };
  });
  return 2 * Math.exp(root);
}
