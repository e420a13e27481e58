import { refuse } from "../../errors.js";

/**
 * Returns the density of the standard normal distribution.
 *
 *     φ(z) = e^(−z²/2) / √2π
 *
 * @throws SalesKpiError `impossible-request` if `z` is not finite
 * @example normalDensity(0).toFixed(12) // => '0.398942280401'
 */
export function normalDensity(z: number): number {
  if (!Number.isFinite(z)) refuse("normalDensity: z", z, "a finite number");
  // The square of the coarse part is exact, so the exponent keeps its digits in far tails.
  const coarse = Math.abs(z) < 64 ? Math.round(z * 16) / 16 : z;
  return (Math.exp((coarse * coarse) / -2) * Math.exp(((z - coarse) * (z + coarse)) / -2)) / Math.sqrt(2 * Math.PI);
}
