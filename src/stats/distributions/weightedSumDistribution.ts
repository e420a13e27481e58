import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { DiscreteDistribution } from "./discreteDistribution.js";
import { fromScaled } from "./scaledIntegers.js";
import { exactLattice, gridLattice, latticeValues } from "./sumLattice.js";
import { uncertainParts, type UncertainPart } from "./uncertainParts.js";
import type { WeightedAmount } from "./weightedAmount.js";

/** Distribution of the sum of uncertain amounts. */
export interface WeightedSumDistribution extends DiscreteDistribution {
  /** Σ ap, exact, rounded once. */
  readonly mean: number;
  /** Σ a²p(1 − p). */
  readonly variance: number;
  readonly standardDeviation: number;
  /** Skewness: above 0 if a few large amounts are unlikely to come; null if nothing is uncertain. */
  readonly skewness: number | null;
  /** Largest distance of a value from its sum: 0 if the values are exact, else the bound of the grid. */
  readonly error: number;
  /** Usual distance of a value from its sum, far smaller: the root of its mean square. */
  readonly usualError: number;
  /** Probability of the outermost values that were left out, 10⁻²⁰ at most; 0 if none was. */
  readonly dropped: number;
}

const sumKinds: OptionKinds<NonNullable<Parameters<typeof weightedSumDistribution>[1]>> = { mostPoints: "number?" };

/**
 * Returns the distribution of the sum of amounts that each come with their own probability or not at all,
 * independently: the revenue of open deals, say. There is no simulation, so no sampling error and no seed.
 *
 *     X = Σ a_i B_i,   B_i = 1 with probability p_i, else 0
 *
 * Amounts and probabilities mean the decimals that they print as. Sums are integers at their scale, so equal sums are
 * one value: 19.99 + 49.95 is 69.94. An amount may be negative. The order of the amounts does not matter, to the last
 * bit. Mean, variance and skewness are those of the amounts, whatever the values. No amounts have the sum 0 for
 * certain.
 *
 * With more than `mostPoints` different sums, negligible outermost sums are left out. If too many remain, amounts are
 * rounded to a grid of `mostPoints` points, again without negligible outermost points. Every quantile is then within
 * `error` of the true quantile, and P(X ≥ x) lies between those of the grid at x + `error` and at x − `error`.
 *
 * The work grows with the number of amounts and of points.
 *
 * @param mostPoints - limit of the number of values, from 2 to 2²⁴
 * @throws SalesKpiError `impossible-request` if an amount is not finite, a probability is not from 0 to 1, or
 *   `mostPoints` is no whole number from 2 to 2²⁴.
 * @example
 * const open = [{ amount: 19.99, probability: 0.5 }, { amount: 49.95, probability: 0.5 }];
 * weightedSumDistribution(open).values // => [0, 19.99, 49.95, 69.94]
 * weightedSumDistribution(open).mean // => 34.97
 */
export function weightedSumDistribution(
  amounts: readonly WeightedAmount[],
  options: { readonly mostPoints?: number } = {},
): WeightedSumDistribution {
  const { mostPoints = 2 ** 16 } = checkOptions("weightedSumDistribution", options, sumKinds);
  checkAmounts(amounts, mostPoints);
  const { least, parts, scale, mean } = uncertainParts(amounts);
  const { convolution, error, usualError, ...lattice } =
    exactLattice(parts, mostPoints) ?? gridLattice(parts, mostPoints);
  return {
    values: latticeValues(convolution.points, least, lattice.width, scale),
    probabilities: convolution.masses,
    mean,
    ...spreadOf(parts, scale),
    error: fromScaled(error, scale),
    usualError: usualError / 10 ** scale,
    dropped: convolution.dropped,
  };
}

/**
 * Returns the moments from cumulants, which add up over independent parts: variance is the second, skewness the scaled
 * third.
 */
function spreadOf(
  parts: readonly UncertainPart[],
  scale: number,
): Pick<WeightedSumDistribution, "variance" | "standardDeviation" | "skewness"> {
  let [variance, third] = [0, 0];
  for (const { size, up, down } of parts) {
    const amount = fromScaled(size, scale);
    variance += amount * amount * up * down;
    third += amount * amount * amount * up * down * (down - up);
  }
  const standardDeviation = Math.sqrt(variance);
  return { variance, standardDeviation, skewness: variance === 0 ? null : third / (variance * standardDeviation) };
}

/** Throws `impossible-request` for an impossible amount, probability or number of points. */
export function checkAmounts(amounts: readonly WeightedAmount[], mostPoints: number): void {
  amounts.forEach(({ amount, probability }, index) => {
    if (!Number.isFinite(amount)) refuse(`amounts[${index}].amount`, amount, "a finite number");
    if (!(probability >= 0 && probability <= 1))
      refuse(`amounts[${index}].probability`, probability, "a number from 0 to 1");
  });
  if (!(Number.isSafeInteger(mostPoints) && mostPoints > 1 && mostPoints <= most))
    refuse("mostPoints", mostPoints, `a whole number from 2 to ${most}`);
}

/** Limit of points. More points fill some hundred megabytes and take longer than a user waits. */
const most = 16_777_216;
