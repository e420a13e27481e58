import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { checkSample } from "./checkSample.js";

/** Definition of {@link sampleQuantile}. */
export interface SampleQuantileOptions {
  /** Number of the definition in Hyndman and Fan. Default 7. */
  readonly type?: 2 | 7 | 8 | undefined;
}

const optionKinds: OptionKinds<SampleQuantileOptions> = { type: [2, 7, 8, undefined] };

/**
 * Returns the value below which a share of a sample lies; null for no values. By default it interpolates between order
 * statistics.
 *
 *     x₍₁₎ ≤ … ≤ x₍ₙ₎,  x₍⌊h⌋₎ + (h − ⌊h⌋)·(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎)
 *     type 7: h = (n − 1)·share + 1;   type 8: h = (n + ⅓)·share + ⅓
 *     type 2: h = ⌈n·share⌉, or n·share + ½ if n·share is whole
 *
 * Type 7 is that of spreadsheets. Type 8 has nearly no bias for the median, whatever the distribution. Type 2 gives a value
 * of the sample, or the middle of two.
 *
 * Source: R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996).
 *
 * @param values - in any order
 * @param share - from 0 to 1
 * @throws SalesKpiError `impossible-request` if `share` is not from 0 to 1, `type` is not 2, 7 or 8, or a value is not
 *   finite, or beyond ±10¹⁵⁰
 * @example sampleQuantile([30, 10, 20], 0.9) // => 28
 * @example sampleQuantile([30, 10, 20], 0.9, { type: 2 }) // => 30
 */
export function sampleQuantile(
  values: readonly number[],
  share: number,
  options: SampleQuantileOptions = {},
): number | null {
  const { type = 7 } = checkOptions("sampleQuantile", options, optionKinds);
  if (!(share >= 0 && share <= 1)) refuse("sampleQuantile: share", share, "a number from 0 to 1");
  checkSample("sampleQuantile", values);
  const ordered = values.toSorted((left, right) => left - right);
  const position = positionOf(share, ordered.length, type);
  const low = ordered[Math.floor(position)];
  const high = ordered[Math.ceil(position)];
  return low === undefined || high === undefined ? null : low + (position % 1) * (high - low);
}

/** Returns the position of the quantile among the ordered values, from 0. */
function positionOf(share: number, n: number, type: 2 | 7 | 8): number {
  const last = n - 1;
  if (type === 7) return last * share;
  const position = type === 8 ? (n + 1 / 3) * share - 2 / 3 : n * share - 1;
  // A product that rounding alone keeps from a whole number is that number, as in R.
  const nearest = Math.round(position);
  const exact = Math.abs(position - nearest) < 4 * Number.EPSILON * Math.max(n, 1) ? nearest : position;
  const middle = type === 8 ? exact : Number.isInteger(exact) ? exact + 0.5 : Math.ceil(exact);
  return Math.min(Math.max(middle, 0), last);
}
