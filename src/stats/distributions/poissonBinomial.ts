import type { DiscreteDistribution } from "./discreteDistribution.js";
import { invalidValue } from "../sample/invalidValue.js";

/** Distribution of the number of successes in a list of trials. */
export interface PoissonBinomial extends DiscreteDistribution {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Returns the distribution of the number of successes of independent trials, each with its own probability: the number
 * of deals won, say. The values are 0 to n.
 *
 *     P_i(k) = P_{i−1}(k) × (1 − p_i) + P_{i−1}(k − 1) × p_i;   mean = Σ p,   variance = Σ p(1 − p)
 *
 * The result is exact: nothing is approximated or left out. The order of the trials does not matter, to the last bit.
 * The work grows with the square of the number of trials. No trials have 0 successes for certain.
 *
 * @throws SalesKpiError `impossible-request` if a probability is not from 0 to 1.
 * @example poissonBinomial([0, 0.5, 1]).probabilities // => [0, 0.5, 0.5, 0]
 */
export function poissonBinomial(probabilities: readonly number[]): PoissonBinomial {
  probabilities.forEach((probability, index) => {
    if (!(probability >= 0 && probability <= 1))
      throw invalidValue("probabilities", index, probability, "a number from 0 to 1");
  });
  let masses = [1];
  let [mean, variance] = [0, 0];
  for (const p of probabilities.toSorted((a, b) => a - b)) {
    let below = 0;
    masses = [...masses, 0].map((mass) => {
      const next = mass * (1 - p) + below * p;
      below = mass;
      return next;
    });
    mean += p;
    variance += p * (1 - p);
  }
  return { values: masses.map((_, successes) => successes), probabilities: masses, mean, variance };
}
