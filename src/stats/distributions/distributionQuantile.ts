import { refuse } from "../../errors.js";
import { checkDistribution, type DiscreteDistribution } from "./discreteDistribution.js";

/** Tolerance: share of `q` by which a rounded sum of probabilities may fall short. */
const rounding = 1e-12;

/**
 * Returns a quantile of a distribution: the smallest value whose probability, with that of all lower values, is at
 * least `q`.
 *
 *     min { x : F(x) ≥ q },   F(x) = P(X ≤ x)
 *
 * The quantile is always one of the values, never between two. `q` = 0.1 is the pessimistic end: nine times in ten the
 * number is this value or more. At 0 the quantile is the least value, at 1 the greatest. Sums of probabilities have
 * rounding errors, so a sum that falls short of `q` by one part in 10¹² counts as reaching `q`. Null for a distribution
 * without values.
 *
 * @throws SalesKpiError `impossible-request` if `q` is not from 0 to 1, or the distribution is impossible.
 * @example
 * const won = poissonBinomial([0.5, 0.5]); // 0, 1 or 2, with probabilities ¼, ½ and ¼
 * [0.1, 0.25, 0.26, 0.9].map((q) => distributionQuantile(won, q)) // => [0, 0, 1, 2]
 */
export function distributionQuantile(distribution: DiscreteDistribution, q: number): number | null {
  if (!(q >= 0 && q <= 1)) refuse("distributionQuantile: q", q, "a number from 0 to 1");
  checkDistribution(distribution);
  const { values, probabilities } = distribution;
  let reached = 0;
  const quantile = values.find((_, index) => {
    reached += probabilities[index] ?? 0;
    return reached >= q * (1 - rounding);
  });
  return quantile ?? values.at(-1) ?? null;
}
