import { continuedFraction } from "./continuedFraction.js";
import { deviance } from "../calibration/deviance.js";
import { stirlingError } from "./stirlingError.js";

/**
 * Returns both tails of the gamma distribution at `x`. The tail on the side of `x` is computed to its last digits,
 * however small; the other is the rest to 1.
 *
 * Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964), 6.5.29, and 6.5.31 contracted.
 */
export function gammaTails(x: number, shape: number): { readonly lower: number; readonly upper: number } {
  if (x === 0) return { lower: 0, upper: 1 };
  if (x > shape + 1) {
    const fraction = continuedFraction(
      x + 1 - shape,
      (step) => step * (shape - step),
      (step) => x + 2 * step + 1 - shape,
    );
    const upper = gammaKernel(x, shape) / fraction;
    return { lower: 1 - upper, upper };
  }
  let sum = 1 / shape;
  let term = sum;
  for (let next = shape + 1; term > sum * 1e-17; next += 1) {
    term *= x / next;
    sum += term;
  }
  const lower = gammaKernel(x, shape) * sum;
  return { lower, upper: 1 - lower };
}

/** Returns xᵃ e⁻ˣ / Γ(a), the density times x. A deviance stands in for large powers, which would cancel. */
export const gammaKernel = (x: number, shape: number): number =>
  Math.sqrt(shape / (2 * Math.PI)) * Math.exp(-stirlingError(shape) - deviance(shape, x));
