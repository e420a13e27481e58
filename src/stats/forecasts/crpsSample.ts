import { crps } from "./crps.js";

/**
 * Returns the continuous ranked probability score of a forecast of equally likely results, such as simulations or the
 * values of past periods. See `crps`.
 *
 *     mean |x − actual| − ½ mean |x − x′|
 *
 * Null for an empty list.
 *
 * @throws SalesKpiError `impossible-request` if a number is not finite.
 * @example crpsSample([1, 2, 3, 4], 2.5) // => 0.375
 */
export const crpsSample = (sample: readonly number[], actual: number): number | null =>
  crps({ values: sample.toSorted((a, b) => a - b), probabilities: sample.map(() => 1 / sample.length) }, actual);
