import { SalesKpiError } from "../../errors.js";
import { checkDistribution, type DiscreteDistribution } from "./discreteDistribution.js";

/** The share of `q` that a rounded sum of probabilities may fall short of it. */
const rounding = 1e-12;

/**
 * Quantile of a distribution: the smallest value that is reached or stayed below with a probability of at least `q`.
 *
 *     min { x : F(x) ≥ q },   F(x) = P(X ≤ x)
 *
 * It is always one of the values, never between two of them. `q` = 0.1 is the pessimistic end: nine times in ten the result
 * is this value or more. At 0 it is the least value, at 1 the greatest. A sum of probabilities is rounded in its last digits,
 * so one that falls short of `q` by one part in 10¹² is taken to reach it. Of a distribution without values it is null.
 *
 * @throws SalesKpiError `impossible-request` where `q` is not from 0 to 1, or the distribution is none.
 * @example
 * const won = poissonBinomial([0.5, 0.5]); // 0, 1 or 2, with probabilities ¼, ½ and ¼
 * [0.1, 0.25, 0.26, 0.9].map((q) => distributionQuantile(won, q)) // => [0, 0, 1, 2]
 */
export function distributionQuantile(distribution: DiscreteDistribution, q: number): number | null {
  if (!(q >= 0 && q <= 1)) throw new SalesKpiError("impossible-request", `q: ${q} is not from 0 to 1`);
  checkDistribution(distribution);
  const { values, probabilities } = distribution;
  let reached = 0;
  const found = values.find((_, index) => {
    reached += probabilities[index] ?? 0;
    return reached >= q * (1 - rounding);
  });
  return found ?? values.at(-1) ?? null;
}
