import { checkPValues } from "./checkPValues.js";
import { stepUp } from "./stepUp.js";

/**
 * Returns the p-values of several tests, adjusted for their number. Of the tests called significant at a level, at most
 * about that share are false alarms on average. The result keeps the given order. An empty list gives an empty list.
 *
 *     p₍₁₎ ≤ … ≤ p₍ₘ₎;   adjusted₍ᵢ₎ = min over j ≥ i of m p₍ⱼ₎ / j
 *
 * The bound holds for independent tests, and for positively dependent tests.
 *
 * Source: Y. Benjamini and Y. Hochberg, Controlling the false discovery rate: a practical and powerful approach to
 * multiple testing, Journal of the Royal Statistical Society B 57 (1995).
 *
 * @throws SalesKpiError `impossible-request` if a p-value is not from 0 to 1
 * @example benjaminiHochberg([0.75, 0.01, 0.5]) // => [0.75, 0.03, 0.75]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  checkPValues("benjaminiHochberg", pValues);
  return stepUp(pValues, 1);
}
