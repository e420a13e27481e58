import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import type { DiscreteDistribution } from "./discreteDistribution.js";
import { fromScaled } from "./scaledIntegers.js";
import { exactLattice, gridLattice, latticeValues } from "./sumLattice.js";
import { uncertainParts, type UncertainPart } from "./uncertainParts.js";
import type { WeightedAmount } from "./weightedAmount.js";

/** What the amounts that come may sum to. */
export interface WeightedSumDistribution extends DiscreteDistribution {
  /** Σ ap, exact, rounded once. */
  readonly mean: number;
  /** Σ a²p(1 − p) */
  readonly variance: number;
  readonly standardDeviation: number;
  /** Above 0 where a few large amounts are unlikely to come; null where nothing is uncertain. */
  readonly skewness: number | null;
  /** How far a value may be from the sum it stands for: 0 where the values are exact, else the bound of the grid. */
  readonly error: number;
  /** How far it is as a rule, far less: the root of the mean square of that error. */
  readonly usualError: number;
  /** Probability of the outermost values that were left out, 10⁻²⁰ at most; 0 where all are there. */
  readonly dropped: number;
}

const sumKinds: OptionKinds<NonNullable<Parameters<typeof weightedSumDistribution>[1]>> = { mostPoints: "number?" };

/**
 * Distribution of the sum of amounts that each come with a probability of their own or not at all, independently: what these
 * open deals will bring. No simulation, so no error of one, and no seed.
 *
 *     X = Σ a_i B_i,   B_i = 1 with probability p_i, else 0
 *
 * Amounts and probabilities mean the decimals they print as. Sums are kept as integers at their scale, so that equal sums are
 * one value: 19.99 + 49.95 is 69.94. An amount may be negative. The order of the amounts does not matter, to the last bit.
 * Mean, variance and skewness are those of the amounts, whatever the values. Of no amounts the sum is 0, for certain.
 *
 * With more than `mostPoints` different sums, the outermost are left out if they are next to impossible; with more still,
 * amounts are rounded to a grid of so many points, its outermost left out alike. Every quantile is then within `error` of the
 * true one, and P(X ≥ x) between the grid's at x + `error` and at x − `error`.
 *
 * The work grows with the number of amounts and of points.
 *
 * @param mostPoints - the most values there may be, from 2 to 2²⁴
 * @throws SalesKpiError `impossible-request` where an amount is not finite, a probability is not from 0 to 1, or `mostPoints` is no
 * whole number from 2 to 2²⁴.
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
    values: latticeValues(convolution.places, least, lattice.width, scale),
    probabilities: convolution.masses,
    mean,
    ...spreadOf(parts, scale),
    error: fromScaled(error, scale),
    usualError: usualError / 10 ** scale,
    dropped: convolution.dropped,
  };
}

/** Cumulants add up over independent parts: variance is the second, and skewness the third over the cube of the deviation. */
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

/** Refuses what is no amount, no probability and no number of points. */
export function checkAmounts(amounts: readonly WeightedAmount[], mostPoints: number): void {
  const refuse = (problem: string): never => {
    throw new SalesKpiError("impossible-request", problem);
  };
  amounts.forEach(({ amount, probability }, index) => {
    if (!Number.isFinite(amount)) refuse(`amounts[${index}].amount: ${amount} is no finite number`);
    if (!(probability >= 0 && probability <= 1))
      refuse(`amounts[${index}].probability: ${probability} is not from 0 to 1`);
  });
  if (!(Number.isSafeInteger(mostPoints) && mostPoints > 1 && mostPoints <= most))
    refuse(`mostPoints: ${mostPoints} is no whole number from 2 to ${most}`);
}

/** More points than this, some hundred megabytes, would not answer in any time that a user waits. */
const most = 16_777_216;
