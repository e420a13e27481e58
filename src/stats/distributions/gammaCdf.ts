import { SalesKpiError } from "../../errors.js";
import { gammaTails } from "./gammaTails.js";

/**
 * Chance that a gamma distributed number of scale 1 is `x` at most: the regularised incomplete gamma function P(a, x).
 *
 *     P(a, x) = ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt / Γ(a)
 *
 * @param x - from 0
 * @throws SalesKpiError `impossible-request` where `x` is below 0, or `shape` is not above 0 and finite
 * @example gammaCdf(1, 1).toFixed(12) // => '0.632120558829'
 */
export function gammaCdf(x: number, shape: number): number {
  return checkedTails("gammaCdf", x, shape).lower;
}

/**
 * Chance that a gamma distributed number of scale 1 is above `x`: Q(a, x) = 1 − P(a, x), to its last digits where it is small.
 *
 * @param x - from 0
 * @throws SalesKpiError `impossible-request` where `x` is below 0, or `shape` is not above 0 and finite
 * @example gammaSurvival(1, 1).toFixed(12) // => '0.367879441171'
 */
export function gammaSurvival(x: number, shape: number): number {
  return checkedTails("gammaSurvival", x, shape).upper;
}

function checkedTails(name: string, x: number, shape: number): { readonly lower: number; readonly upper: number } {
  if (!(x >= 0 && x < Infinity)) throw new SalesKpiError("impossible-request", `${name}: x is ${x}, not 0 or above`);
  if (!(shape > 0 && shape < Infinity))
    throw new SalesKpiError("impossible-request", `${name}: shape is ${shape}, not above 0`);
  return gammaTails(x, shape);
}
