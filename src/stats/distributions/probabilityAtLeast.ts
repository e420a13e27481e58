import { SalesKpiError } from "../../errors.js";
import { checkDistribution, type DiscreteDistribution } from "./discreteDistribution.js";

/**
 * How likely a result is that reaches a target: the probability of the target itself and of everything above.
 *
 *     P(X ≥ target)
 *
 * Probabilities are summed from the highest value down, so that a small one keeps its digits. Of a distribution without
 * values it is null.
 *
 * @throws SalesKpiError `impossible-request` where the target is no number, or the distribution is none.
 * @example probabilityAtLeast(poissonBinomial([0.5, 0.5, 0.5]), 2) // => 0.5
 */
export function probabilityAtLeast(distribution: DiscreteDistribution, target: number): number | null {
  if (Number.isNaN(target)) throw new SalesKpiError("impossible-request", `target: ${target} is no number`);
  checkDistribution(distribution);
  const { values, probabilities } = distribution;
  if (values.length === 0) return null;
  let reached = 0;
  for (let index = values.length - 1; index >= 0 && (values[index] ?? NaN) >= target; index -= 1)
    reached += probabilities[index] ?? 0;
  return Math.min(reached, 1);
}
