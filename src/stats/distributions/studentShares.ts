import { betaKernel, betaTails } from "./betaTails.js";
import { logBeta } from "./logBeta.js";

/** Returns the shares of Student's t distribution within and beyond ±t, and the slope of the first in ln t. */
export function studentShares(
  t: number,
  df: number,
): { readonly within: number; readonly beyond: number; readonly slope: number } {
  const ratio = (t * t) / df;
  if (ratio > 1e300) return farShares(t, df);
  const [x, y] = [1 / (1 + ratio), 1 / (1 + 1 / ratio)];
  const { lower, upper } = betaTails(x, y, df / 2, 0.5);
  return { within: upper, beyond: lower, slope: 2 * betaKernel(x, y, df / 2, 0.5) };
}

/** Returns the shares for t so large that t² may be no double. The tail is a power: x^(df/2) over (df/2) B(df/2, ½). */
function farShares(t: number, df: number): ReturnType<typeof studentShares> {
  const power = (Math.sqrt(df) / Math.abs(t)) ** df / Math.exp(logBeta(df / 2, 0.5));
  const beyond = power / (df / 2);
  return { within: 1 - beyond, beyond, slope: 2 * power };
}
