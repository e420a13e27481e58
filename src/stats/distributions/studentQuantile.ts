import { refuse } from "../../errors.js";
import { checkDegrees } from "./checkDegrees.js";
import { increasingRoot } from "./increasingRoot.js";
import { normalQuantile } from "./normalQuantile.js";
import { studentShares } from "./studentShares.js";

/**
 * Returns the quantile of Student's t distribution at `p`.
 *
 * @param p - above 0 and below 1
 * @param df - degrees of freedom, above 0, whole or not
 * @throws SalesKpiError `impossible-request` if `p` is not above 0 and below 1, or `df` is not above 0 and
 * finite. Also if the result is beyond any double, as for `df` near 0
 * @example studentQuantile(0.975, 9).toFixed(12) // => '2.262157162798'
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) refuse("studentQuantile: p", p, "a number between 0 and 1");
  checkDegrees("studentQuantile", df);
  if (p === 0.5) return 0;
  const beyond = 2 * Math.min(p, 1 - p);
  const within = 1 - beyond;
  const isCentral = within < beyond;
  const target = Math.log(isCentral ? within : beyond);
  // In logarithms of t and of the smaller share, both ends of the curve are nearly straight lines.
  const root = increasingRoot([-760, largestLogarithm], Math.log(Math.abs(normalQuantile(p))), (log) => {
    const shares = studentShares(Math.exp(log), df);
    return isCentral
      ? { value: Math.log(shares.within) - target, slope: shares.slope / shares.within }
      : { value: target - Math.log(shares.beyond), slope: shares.slope / shares.beyond };
  });
  if (root > 709.78) refuse("studentQuantile: df", df, `degrees of freedom whose quantile at ${p} is a double`);
  return p < 0.5 ? -Math.exp(root) : Math.exp(root);
}

/** Bound just above the logarithm of the greatest double. */
const largestLogarithm = 709.79;
