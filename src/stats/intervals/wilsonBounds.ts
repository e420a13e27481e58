/**
 * Returns Wilson's bounds of a share at a standard normal quantile; its counts are not checked. Apart from {@link wilson}, so that
 * evidence at 95 % brings neither the quantiles of other levels along nor their errors.
 */
export function wilsonBounds(
  successes: number,
  n: number,
  z: number,
): { readonly low: number; readonly high: number } | null {
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
