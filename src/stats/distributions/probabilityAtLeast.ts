import { refuse } from "../../errors.js";
import { checkDistribution, type DiscreteDistribution } from "./discreteDistribution.js";

/**
 * Returns the probability of reaching a target: the probability of all values from the target on.
 *
 *     P(X ≥ target)
 *
 * Probabilities are summed from the highest value down, so a small result keeps its digits. Null for a distribution
 * without values.
 *
 * @throws SalesKpiError `impossible-request` if the target is no number, or the distribution is impossible.
 * @example probabilityAtLeast(poissonBinomial([0.5, 0.5, 0.5]), 2) // => 0.5
 */
export function probabilityAtLeast(distribution: DiscreteDistribution, target: number): number | null {
  if (Number.isNaN(target)) refuse("probabilityAtLeast: target", target, "a number");
  checkDistribution(distribution);
  const { values, probabilities } = distribution;
  if (values.length === 0) return null;
  let reached = 0;
  for (let index = values.length - 1; index >= 0 && (values[index] ?? NaN) >= target; index -= 1)
    reached += probabilities[index] ?? 0;
  return Math.min(reached, 1);
}
