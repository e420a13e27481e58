import { crps } from "./crps.js";

/**
 * Continuous ranked probability score of a forecast that was a list of results, each as likely as any other: simulations, or
 * what past periods brought. See `crps`.
 *
 *     mean |x − actual| − ½ mean |x − x′|
 *
 * Of an empty list it is null.
 *
 * @throws SalesKpiError `impossible-request` if a number is not finite.
 * @example crpsSample([1, 2, 3, 4], 2.5) // => 0.375
 */
export const crpsSample = (sample: readonly number[], actual: number): number | null =>
  crps({ values: sample.toSorted((a, b) => a - b), probabilities: sample.map(() => 1 / sample.length) }, actual);
