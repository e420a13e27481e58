import { refuse } from "../../errors.js";
import { checkSample } from "../sample/checkSample.js";
import { exactSum } from "../sample/exactSum.js";
import { scaledDeviations } from "./scaledDeviations.js";

/**
 * Returns the share of the variance of numbers that lies between groups. The share is 0 if all groups have the same
 * mean, and 1 if the group determines the number. Null if the numbers do not vary, and for an empty list.
 *
 *     η² = Σ n_g (ȳ_g − ȳ)² / Σ (y − ȳ)²
 *
 * With few numbers per group the share is large by chance alone: for random groups its mean is (groups − 1)/(n − 1).
 * See {@link permutationTest}.
 *
 * Source: K. Pearson, On the general theory of skew correlation and non-linear regression (1905).
 *
 * @param groups - the group of each number, compared by identity
 * @throws SalesKpiError `impossible-request` if the lists differ in length, or a value is not finite, or beyond ±10¹⁵⁰
 * @example etaSquared([1, 2, 5, 6], ["north", "north", "south", "south"])?.toFixed(6) // => '0.941176'
 */
export function etaSquared(values: readonly number[], groups: readonly unknown[]): number | null {
  if (values.length !== groups.length)
    refuse("etaSquared: groups", groups.length, `${values.length} groups, one for each number`);
  checkSample("etaSquared", values);
  const scaled = scaledDeviations(values);
  if (scaled === null) return null;
  const byGroup = new Map<unknown, number[]>();
  scaled.forEach((deviation, index) => {
    const deviations = byGroup.get(groups[index]);
    if (deviations === undefined) byGroup.set(groups[index], [deviation]);
    else deviations.push(deviation);
  });
  const between = exactSum([...byGroup.values()].map((deviations) => exactSum(deviations) ** 2 / deviations.length));
  return Math.min(1, between / exactSum(scaled.map((deviation) => deviation * deviation)));
}
