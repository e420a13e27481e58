import type { Metric } from "./metric.js";

/**
 * How many items there are. Of nothing: 0.
 *
 * @example evaluate(count(), [won, lost, open]) // => 3
 */
export const count = (): Metric<unknown, number, number> => ({
  init: () => 0,
  add: (seen) => seen + 1,
  merge: (left, right) => left + right,
  result: (seen) => seen,
  additive: true,
  plan: { kind: "count" },
});
