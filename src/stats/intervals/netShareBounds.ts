import { refuse } from "../../errors.js";

/**
 * Returns the bounds of a net share at a standard normal quantile. Evidence at 95 % uses this function instead of
 * {@link netShareInterval}: bundles then do not hold the quantiles of every other level.
 */
export function netShareBounds(
  up: number,
  down: number,
  n: number,
  z: number,
): { readonly low: number; readonly high: number } | null {
  if (!(up >= 0 && down >= 0 && up + down <= n && n < Infinity))
    refuse("counts", { up, down, n }, "numbers from 0 on, up and down together n at most");
  if (n === 0) return null;
  const size = n + 3;
  const middle = (up - down) / size;
  const margin = z * Math.sqrt(((up + down + 1.5) / size - middle * middle) / size);
  return { low: Math.max(middle - margin, -1), high: Math.min(middle + margin, 1) };
}
