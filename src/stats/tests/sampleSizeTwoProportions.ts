import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { normalQuantile } from "../distributions/normalQuantile.js";

/** Shares that a trial compares, with the error rates of its test. */
export interface TwoProportions {
  /** Expected share of the first group, from 0 to 1. */
  readonly first: number;
  /** Expected share of the second group, from 0 to 1. */
  readonly second: number;
  /** Probability of a significant result if the shares are equal. Default 0.05. */
  readonly alpha?: number;
  /** Probability of a significant result if the shares differ as expected. Default 0.8. */
  readonly power?: number;
}

const trialKinds: OptionKinds<TwoProportions> = {
  first: "number",
  second: "number",
  alpha: "number?",
  power: "number?",
};

/**
 * Returns the size that each of two groups needs for a two-sided test to find the expected difference of their shares.
 * Null if the shares are equal.
 *
 *     n = ((z_{1−α/2} √(2 p̄(1−p̄)) + z_power √(p₁(1−p₁) + p₂(1−p₂))) / (p₁ − p₂))²,   p̄ = (p₁ + p₂)/2, rounded up
 *
 * The formula serves to plan a trial before there are data, by the normal approximation. A large size means that the
 * difference will not show soon.
 *
 * Source: J. L. Fleiss, Statistical Methods for Rates and Proportions (2nd edition, 1981), chapter 3, without the
 * correction for continuity.
 *
 * @throws SalesKpiError `impossible-request` if a share is not from 0 to 1, `alpha` not between 0 and 1, or `power` not
 *   between `alpha` and 1
 * @example sampleSizeTwoProportions({ first: 0.2, second: 0.3 })?.perGroup // => 294
 */
export function sampleSizeTwoProportions(
  trial: TwoProportions,
): { readonly perGroup: number; readonly unrounded: number } | null {
  const { first, second, alpha = 0.05, power = 0.8 } = checkOptions("sampleSizeTwoProportions", trial, trialKinds);
  for (const [name, share] of Object.entries({ first, second }))
    if (!(share >= 0 && share <= 1)) refuse(`sampleSizeTwoProportions: ${name}`, share, "a number from 0 to 1");
  if (!(alpha > 0 && alpha < 1)) refuse("sampleSizeTwoProportions: alpha", alpha, "a number between 0 and 1");
  // A power below alpha needs no data, yet the formula would give a size.
  if (!(power > alpha && power < 1))
    refuse("sampleSizeTwoProportions: power", power, `a number between alpha = ${alpha} and 1`);
  if (first === second) return null;
  const middle = (first + second) / 2;
  const underNull = -normalQuantile(alpha / 2) * Math.sqrt(2 * middle * (1 - middle));
  const underAlternative = normalQuantile(power) * Math.sqrt(first * (1 - first) + second * (1 - second));
  const unrounded = ((underNull + underAlternative) / (first - second)) ** 2;
  return { perGroup: Math.ceil(unrounded), unrounded };
}
