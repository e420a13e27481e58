import type { Metric } from "./metric.js";

/**
 * Returns the metric of the number of items. Of nothing: 0.
 *
 * @example evaluate(count(), [won, lost, open]) // => 3
 */
export const count = (): Metric<unknown, number, number> => ({
  init: () => 0,
  add: (total) => total + 1,
  merge: (left, right) => left + right,
  result: (total) => total,
  additive: true,
  plan: { kind: "count" },
});
