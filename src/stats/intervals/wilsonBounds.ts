/**
 * Returns Wilson's bounds of a share at a standard normal quantile, without a check of the counts. Evidence at 95 %
 * uses this function instead of {@link wilson}: bundles then hold neither the quantiles of other levels nor their
 * errors.
 */
export function wilsonBounds(
  successes: number,
  n: number,
  z: number,
): { readonly low: number; readonly high: number } | null {
  if (n === 0) return null;
  const failures = n - successes;
  const centre = successes + (z * z) / 2;
  const margin = z * Math.sqrt((successes * failures) / n + (z * z) / 4);
  const size = n + z * z;
  return {
    low: successes === 0 ? 0 : (centre - margin) / size,
    high: failures === 0 ? 1 : (centre + margin) / size,
  };
}
