import { continuedFraction } from "./continuedFraction.js";
import { deviance } from "../calibration/deviance.js";
import { stirlingError } from "./stirlingError.js";

/**
 * Returns both tails of the beta distribution at `x`. The complement `y` of `x` is an argument too, so neither loses
 * digits near 0. The tail on the side of `x` is computed to its last digits, however small; the other is the rest to 1.
 *
 *     xᵃ yᵇ / B(a, b) / (β₁ + α₁ / (β₂ + α₂ / (β₃ + …)))
 *
 * Source: A. R. DiDonato and A. H. Morris, Significant digit computation of the incomplete beta function ratios, ACM
 * Transactions on Mathematical Software 18 (1992).
 */
export function betaTails(
  x: number,
  y: number,
  a: number,
  b: number,
): { readonly lower: number; readonly upper: number } {
  if (a * y >= b * x) {
    const lower = x === 0 ? 0 : betaKernel(x, y, a, b) / betaFraction(x, y, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = y === 0 ? 0 : betaKernel(x, y, a, b) / betaFraction(y, x, b, a);
  return { lower: 1 - upper, upper };
}

/** Returns xᵃ yᵇ / B(a, b), the density times x y. Deviances stand in for large powers, which would cancel. */
export function betaKernel(x: number, y: number, a: number, b: number): number {
  const both = a + b;
  const log = stirlingError(both) - stirlingError(a) - stirlingError(b) - deviance(a, both * x) - deviance(b, both * y);
  return Math.sqrt((a / both) * (b / (2 * Math.PI))) * Math.exp(log);
}

/** Returns the continued fraction of DiDonato and Morris. Its terms stay away from 0 up to the mean. */
function betaFraction(x: number, y: number, a: number, b: number): number {
  const belowMean = a * y - b * x;
  return continuedFraction(
    (a * (belowMean + 1)) / (a + 1),
    (n) => ((((a + n - 1) * (a + b + n - 1)) / (a + 2 * n - 1)) * n * (b - n) * x * x) / (a + 2 * n - 1),
    (n) => n + (n * (b - n) * x) / (a + 2 * n - 1) + ((a + n) * (belowMean + 1 + n * (1 + y))) / (a + 2 * n + 1),
  );
}
