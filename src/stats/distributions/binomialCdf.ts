import { betaTails } from "./betaTails.js";
import { checkTrials } from "./checkTrials.js";

/**
 * Returns the chance of `successes` or fewer among `n` independent trials of the same chance.
 *
 *     I₁₋ₚ(n − k, k + 1)
 *
 * @param chance - of success in each trial, from 0 to 1
 * @throws SalesKpiError `impossible-request` if counts are not whole with 0 ≤ successes ≤ n, or `chance` is not from 0
 *   to 1
 * @example binomialCdf(3, 10, 0.3).toFixed(12) // => '0.649610718400'
 */
export function binomialCdf(successes: number, n: number, chance: number): number {
  checkTrials("binomialCdf", successes, n, chance);
  return successes === n ? 1 : betaTails(chance, 1 - chance, successes + 1, n - successes).upper;
}

/**
 * Returns the chance of `successes` or more among `n` independent trials of the same chance, exact even if small.
 *
 *     Iₚ(k, n − k + 1)
 *
 * @param chance - of success in each trial, from 0 to 1
 * @throws SalesKpiError `impossible-request` if counts are not whole with 0 ≤ successes ≤ n, or `chance` is not from 0
 *   to 1
 * @example binomialAtLeast(3, 10, 0.3).toFixed(12) // => '0.617217213600'
 */
export function binomialAtLeast(successes: number, n: number, chance: number): number {
  checkTrials("binomialAtLeast", successes, n, chance);
  return successes === 0 ? 1 : betaTails(chance, 1 - chance, successes, n - successes + 1).lower;
}
