import { refuse } from "../../errors.js";
import { gammaTails } from "./gammaTails.js";

/**
 * Returns the chance that a gamma distributed number of scale 1 is `x` at most: the regularised incomplete gamma
 * function P(a, x).
 *
 *     P(a, x) = ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt / Γ(a)
 *
 * @param x - from 0
 * @throws SalesKpiError `impossible-request` if `x` is below 0, or `shape` is not above 0 and finite
 * @example gammaCdf(1, 1).toFixed(12) // => '0.632120558829'
 */
export function gammaCdf(x: number, shape: number): number {
  return tailsOf("gammaCdf", x, shape).lower;
}

/**
 * Returns the chance that a gamma distributed number of scale 1 is above `x`: Q(a, x) = 1 − P(a, x), exact even if
 * small.
 *
 * @param x - from 0
 * @throws SalesKpiError `impossible-request` if `x` is below 0, or `shape` is not above 0 and finite
 * @example gammaSurvival(1, 1).toFixed(12) // => '0.367879441171'
 */
export function gammaSurvival(x: number, shape: number): number {
  return tailsOf("gammaSurvival", x, shape).upper;
}

function tailsOf(name: string, x: number, shape: number): { readonly lower: number; readonly upper: number } {
  if (!(x >= 0 && x < Infinity)) refuse(`${name}: x`, x, "a finite number from 0 on");
  if (!(shape > 0 && shape < Infinity)) refuse(`${name}: shape`, shape, "a finite number above 0");
  return gammaTails(x, shape);
}
