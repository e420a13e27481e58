import { SalesKpiError } from "../errors.js";

/**
 * Returns Wilson's bounds of a share at a standard normal quantile. Apart from {@link wilson}, so that evidence at 95 % does not
 * bring the quantiles of every other level along.
 */
export function wilsonBounds(
  successes: number,
  n: number,
  z: number,
): { readonly low: number; readonly high: number } | null {
  if (!(successes >= 0 && successes <= n && n < Infinity))
    throw new SalesKpiError("impossible-request", `no interval for ${successes} of ${n}`);
  if (n === 0) return null;
  const failures = n - successes;
  const centre = successes + (z * z) / 2;
  const reach = z * Math.sqrt((successes * failures) / n + (z * z) / 4);
  const size = n + z * z;
  return {
    low: successes === 0 ? 0 : (centre - reach) / size,
    high: failures === 0 ? 1 : (centre + reach) / size,
  };
}
