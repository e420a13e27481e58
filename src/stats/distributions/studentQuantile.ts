import { SalesKpiError } from "../../errors.js";
import { checkDegrees } from "./checkDegrees.js";
import { increasingRoot } from "./increasingRoot.js";
import { normalQuantile } from "./normalQuantile.js";
import { studentShares } from "./studentShares.js";

/**
 * The number that one of Student's t distribution stays below with chance `p`.
 *
 * @param p - above 0 and below 1
 * @param df - degrees of freedom, above 0; not only whole ones
 * @throws SalesKpiError `impossible-request` where `p` is not above 0 and below 1, or `df` is not above 0 and finite;
 * or where the answer is beyond any double, as with a df near 0
 * @example studentQuantile(0.975, 9).toFixed(12) // => '2.262157162798'
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1))
    throw new SalesKpiError("impossible-request", `studentQuantile: p is ${p}, not between 0 and 1`);
  checkDegrees("studentQuantile", df);
  if (p === 0.5) return 0;
  const beyond = 2 * Math.min(p, 1 - p);
  const within = 1 - beyond;
  const isCentral = within < beyond;
  const target = Math.log(isCentral ? within : beyond);
  // In logarithms of t and of the smaller share, which are nearly straight lines far out and near 0.
  const root = increasingRoot([-760, largestLogarithm], Math.log(Math.abs(normalQuantile(p))), (log) => {
    const shares = studentShares(Math.exp(log), df);
    return isCentral
      ? { value: Math.log(shares.within) - target, slope: shares.slope / shares.within }
      : { value: target - Math.log(shares.beyond), slope: shares.slope / shares.beyond };
  });
  if (root > 709.78)
    throw new SalesKpiError(
      "impossible-request",
      `studentQuantile: at p = ${p} and df = ${df} it is beyond any double`,
    );
  return p < 0.5 ? -Math.exp(root) : Math.exp(root);
}

/** Just above that of the greatest double. */
const largestLogarithm = 709.79;
