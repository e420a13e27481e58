import { checkTrials } from "./checkTrials.js";
import { deviance } from "../calibration/deviance.js";
import { stirlingError } from "./stirlingError.js";

/**
 * Returns the chance of exactly `successes` among `n` independent trials of the same chance.
 *
 *     n! / (k! (n − k)!) × pᵏ (1 − p)ⁿ⁻ᵏ
 *
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
 *
 * @param chance - of success in each trial, from 0 to 1
 * @throws SalesKpiError `impossible-request` if counts are not whole with 0 ≤ successes ≤ n, or `chance` is not from 0
 *   to 1
 * @example binomialProbability(3, 10, 0.3).toFixed(12) // => '0.266827932000'
 */
export function binomialProbability(successes: number, n: number, chance: number): number {
  checkTrials("binomialProbability", successes, n, chance);
  const failures = n - successes;
  if (successes === 0) return Math.exp(n * Math.log1p(-chance) || 0);
  if (failures === 0) return chance ** n;
  if (chance === 0 || chance === 1) return 0;
  const log =
    stirlingError(n) -
    stirlingError(successes) -
    stirlingError(failures) -
    deviance(successes, n * chance) -
    deviance(failures, n * (1 - chance));
  return Math.sqrt(n / (2 * Math.PI * successes * failures)) * Math.exp(log);
}
