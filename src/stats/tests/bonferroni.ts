import { checkPValues } from "./checkPValues.js";

/**
 * Returns the p-values of several tests, each multiplied by the number of tests. The chance of one false alarm or more is at
 * most the level. The result keeps the given order. An empty list gives an empty list.
 *
 *     adjustedᵢ = m pᵢ, 1 at most
 *
 * `holm` keeps the same promise and finds more.
 *
 * Source: O. J. Dunn, Multiple comparisons among means, JASA 56 (1961).
 *
 * @throws SalesKpiError `impossible-request` if a p-value is not from 0 to 1
 * @example bonferroni([0.75, 0.01, 0.25]) // => [1, 0.03, 0.75]
 */
export function bonferroni(pValues: readonly number[]): number[] {
  checkPValues("bonferroni", pValues);
  return pValues.map((value) => Math.min(pValues.length * value, 1));
}
