import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { normalQuantile } from "../distributions/normalQuantile.js";

/** Difference that a trial is to find, with its error rates. */
export interface TwoProportions {
  readonly first: number;
  readonly second: number;
  /** Probability of a false alarm, if there is no difference; 5 % by default. */
  readonly alpha?: number;
  /** Probability of finding the difference; 80 % by default. */
  readonly power?: number;
}

const trialKinds: OptionKinds<TwoProportions> = {
  first: "number",
  second: "number",
  alpha: "number?",
  power: "number?",
};

/**
 * Returns the size of each of two groups for a two-sided test of their shares to find the difference. Null if there is
 * none.
 *
 *     n = ((z_{1−α/2} √(2 p̄(1−p̄)) + z_power √(p₁(1−p₁) + p₂(1−p₂))) / (p₁ − p₂))²,   p̄ = (p₁ + p₂)/2, rounded up
 *
 * For planning before the data are in, by the normal approximation; a large answer says that no one will see the difference soon.
 *
 * Source: J. L. Fleiss, Statistical Methods for Rates and Proportions (2nd edition, 1981), chapter 3, without the correction for
 * continuity.
 *
 * @throws SalesKpiError `impossible-request` if a share is not from 0 to 1, `alpha` not between 0 and 1, or `power` not between
 * `alpha` and 1
 * @example sampleSizeTwoProportions({ first: 0.2, second: 0.3 })?.perGroup // => 294
 */
export function sampleSizeTwoProportions(
  trial: TwoProportions,
): { readonly perGroup: number; readonly unrounded: number } | null {
  const { first, second, alpha = 0.05, power = 0.8 } = checkOptions("sampleSizeTwoProportions", trial, trialKinds);
  for (const [name, share] of Object.entries({ first, second }))
    if (!(share >= 0 && share <= 1)) refuse(`sampleSizeTwoProportions: ${name}`, share, "a number from 0 to 1");
  if (!(alpha > 0 && alpha < 1)) refuse("sampleSizeTwoProportions: alpha", alpha, "a number between 0 and 1");
  // A power below alpha would be had without looking, and the formula then answers with a size all the same.
  if (!(power > alpha && power < 1)) refuse("sampleSizeTwoProportions: power", power, "a number from alpha to 1");
  if (first === second) return null;
  const middle = (first + second) / 2;
  const ifNone = -normalQuantile(alpha / 2) * Math.sqrt(2 * middle * (1 - middle));
  const ifThere = normalQuantile(power) * Math.sqrt(first * (1 - first) + second * (1 - second));
  const unrounded = ((ifNone + ifThere) / (first - second)) ** 2;
  return { perGroup: Math.ceil(unrounded), unrounded };
}
