import { refuse } from "../../errors.js";

/**
 * Returns the bounds of a net share at a standard normal quantile. Apart from {@link netShareInterval}, so that evidence at
 * 95 % does not bring the quantiles of every other level along.
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
  const reach = z * Math.sqrt(((up + down + 1.5) / size - middle * middle) / size);
  return { low: Math.max(middle - reach, -1), high: Math.min(middle + reach, 1) };
}
