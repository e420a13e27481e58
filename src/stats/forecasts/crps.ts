import { refuse } from "../../errors.js";
import { checkDistribution, type DiscreteDistribution } from "../distributions/discreteDistribution.js";

/**
 * Continuous ranked probability score of a forecast that was a distribution: how far it lay from what then happened, in the
 * unit of the values. 0 is a certainty that came true; a forecast of one value scores its absolute error. Lower is better, and on
 * average nothing scores better than the distribution one believes in.
 *
 *     ∫ (F(x) − 1{x ≥ actual})² dx
 *
 * Of a distribution without values it is null.
 *
 * Source: T. Gneiting and A. E. Raftery, Strictly proper scoring rules, prediction, and estimation, JASA 102 (2007).
 *
 * @throws SalesKpiError `impossible-request` if `actual` is not finite, or the distribution is none.
 * @example crps(poissonBinomial([0.5, 0.5]), 2) // => 0.625
 */
export function crps(distribution: DiscreteDistribution, actual: number): number | null {
  if (!Number.isFinite(actual)) refuse("crps: actual", actual, "a finite number");
  checkDistribution(distribution);
  const { values, probabilities } = distribution;
  const highest = values.at(-1);
  if (highest === undefined) return null;
  // Below the actual value F counts, above it 1 − F: each is summed from its own end, so that neither is a difference.
  let score = 0;
  let reached = 0;
  values.forEach((value, index) => {
    reached += probabilities[index] ?? 0;
    const next = values[index + 1] ?? Math.max(actual, value);
    score += reached ** 2 * Math.max(0, Math.min(next, actual) - value);
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
