import { refuse } from "../../errors.js";
import { checkDegrees } from "./checkDegrees.js";
import { studentShares } from "./studentShares.js";

/**
 * Returns the chance that a number of Student's t distribution is `t` at most.
 *
 *     P(T > t) = ½ I_x(df/2, ½),   x = df / (df + t²),   for t > 0
 *
 * The chance of more than `t` is `studentCdf(-t, df)`, exact even if small.
 *
 * Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964), 26.7.1.
 *
 * @param df - degrees of freedom, above 0, whole or not
 * @throws SalesKpiError `impossible-request` if `t` is not finite, or `df` is not above 0 and finite
 * @example studentCdf(1, 1).toFixed(12) // => '0.750000000000'
 */
export function studentCdf(t: number, df: number): number {
  if (!Number.isFinite(t)) refuse("studentCdf: t", t, "a finite number");
  checkDegrees("studentCdf", df);
  const { beyond, within } = studentShares(t, df);
  return t < 0 ? beyond / 2 : 0.5 + within / 2;
}
