import { checkShapes } from "./checkShapes.js";
import { refuse } from "../../errors.js";
import { betaTails } from "./betaTails.js";

/**
 * Returns the chance that a beta distributed share is `x` at most: the regularised incomplete beta function.
 *
 *     Iₓ(a, b) = ∫₀ˣ tᵃ⁻¹ (1 − t)ᵇ⁻¹ dt / B(a, b)
 *
 * Far tails and large parameters keep their digits. The chance of more than `x` is `betaCdf(1 - x, b, a)`.
 *
 * Sources: A. R. DiDonato and A. H. Morris, Significant digit computation of the incomplete beta function ratios, ACM
 * Transactions on Mathematical Software 18 (1992), for the continued fraction; C. Loader, Fast and accurate computation
 * of binomial probabilities (2000), for the factor before the fraction.
 *
 * @param x - from 0 to 1
 * @throws SalesKpiError `impossible-request` if `x` is not from 0 to 1, or `a` or `b` is not above 0 and finite
 * @example betaCdf(0.25, 1, 2).toFixed(12) // => '0.437500000000'
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) refuse("betaCdf: x", x, "a number from 0 to 1");
  checkShapes("betaCdf", a, b);
  return betaTails(x, 1 - x, a, b).lower;
}
