import { refuse } from "../../errors.js";
import { checkDistribution, type DiscreteDistribution } from "../distributions/discreteDistribution.js";

/**
 * Returns the continuous ranked probability score of a forecast distribution: its distance from the actual value, in
 * the unit of the values. Lower is better. A certainty that came true scores 0, and a forecast of one value scores its
 * absolute error. On average, the distribution that the forecaster believes in scores best.
 *
 *     ∫ (F(x) − 1{x ≥ actual})² dx
 *
 * Null for a distribution without values.
 *
 * Source: T. Gneiting and A. E. Raftery, Strictly proper scoring rules, prediction, and estimation, JASA 102 (2007).
 *
 * @throws SalesKpiError `impossible-request` if `actual` is not finite, or the distribution is impossible.
 * @example crps(poissonBinomial([0.5, 0.5]), 2) // => 0.625
 */
export function crps(distribution: DiscreteDistribution, actual: number): number | null {
  if (!Number.isFinite(actual)) refuse("crps: actual", actual, "a finite number");
  checkDistribution(distribution);
  const { values, probabilities } = distribution;
  const highest = values.at(-1);
  if (highest === undefined) return null;
  // Below the actual value F counts, above it 1 − F. Each is summed from its own end, so neither is a difference.
  let score = 0;
  let below = 0;
  values.forEach((value, index) => {
    below += probabilities[index] ?? 0;
    const next = values[index + 1] ?? Math.max(actual, value);
    score += below ** 2 * Math.max(0, Math.min(next, actual) - value);
  });
  let above = 0;
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const value = values[index] ?? NaN;
    above += probabilities[index] ?? 0;
    const before = values[index - 1] ?? Math.min(actual, value);
    score += above ** 2 * Math.max(0, value - Math.max(before, actual));
  }
  return score;
}
