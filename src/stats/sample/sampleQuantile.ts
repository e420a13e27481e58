import { refuse } from "../../errors.js";
import { checkSample } from "./checkSample.js";

/**
 * Returns the value below which a share of a sample lies, by linear interpolation between order statistics; null for no
 * values.
 *
 *     x₍₁₎ ≤ … ≤ x₍ₙ₎,  h = (n − 1)·share + 1,  x₍⌊h⌋₎ + (h − ⌊h⌋)·(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎)
 *
 * Source: definition 7 of R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American
 * Statistician 50 (1996).
 *
 * @param values - in any order
 * @param share - from 0 to 1
 * @throws SalesKpiError `impossible-request` if `share` is not from 0 to 1, or a value is not finite, or beyond ±10¹⁵⁰
 * @example sampleQuantile([30, 10, 20], 0.9) // => 28
 */
export function sampleQuantile(values: readonly number[], share: number): number | null {
  if (!(share >= 0 && share <= 1)) refuse("sampleQuantile: share", share, "a number from 0 to 1");
  checkSample("sampleQuantile", values);
  const ordered = values.toSorted((left, right) => left - right);
  const position = (ordered.length - 1) * share;
  const low = ordered[Math.floor(position)];
  const high = ordered[Math.ceil(position)];
  return low === undefined || high === undefined ? null : low + (position % 1) * (high - low);
}
