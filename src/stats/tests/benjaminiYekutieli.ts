import { checkPValues } from "./checkPValues.js";
import { stepUp } from "./stepUp.js";

/**
 * Returns the p-values of several tests, adjusted for their number however the tests depend on each other. Of the tests called
 * significant at a level, at most about that share are false alarms on average. The result keeps the given order. An empty
 * list gives an empty list.
 *
 *     p₍₁₎ ≤ … ≤ p₍ₘ₎;   adjusted₍ᵢ₎ = min over j ≥ i of (1 + ½ + … + 1/m) m p₍ⱼ₎ / j, 1 at most
 *
 * For independent tests `benjaminiHochberg` finds more.
 *
 * Source: Y. Benjamini and D. Yekutieli, The control of the false discovery rate in multiple testing under dependency, The
 * Annals of Statistics 29 (2001).
 *
 * @throws SalesKpiError `impossible-request` if a p-value is not from 0 to 1
 * @example benjaminiYekutieli([0.5, 0.01]) // => [0.75, 0.03]
 */
export function benjaminiYekutieli(pValues: readonly number[]): number[] {
  checkPValues("benjaminiYekutieli", pValues);
  return stepUp(
    pValues,
    pValues.reduce((sum, _, index) => sum + 1 / (index + 1), 0),
  );
}
