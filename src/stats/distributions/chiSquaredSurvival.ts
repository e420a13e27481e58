import { refuse } from "../../errors.js";
import { checkDegrees } from "./checkDegrees.js";
import { gammaTails } from "./gammaTails.js";

/**
 * Returns the chance that a chi-squared distributed number is above `x`: the p-value of a chi-squared or likelihood
 * ratio statistic.
 *
 *     Q(df/2, x/2)
 *
 * @param x - from 0
 * @param df - degrees of freedom, above 0
 * @throws SalesKpiError `impossible-request` if `x` is below 0, or `df` is not above 0 and finite
 * @example chiSquaredSurvival(3.841458820694124, 1).toFixed(12) // => '0.050000000000'
 */
export function chiSquaredSurvival(x: number, df: number): number {
  if (!(x >= 0 && x < Infinity)) refuse("chiSquaredSurvival: x", x, "a finite number from 0 on");
  checkDegrees("chiSquaredSurvival", df);
  return gammaTails(x / 2, df / 2).upper;
}
