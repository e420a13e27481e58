import type { Metric } from "./metric.js";

/**
 * Returns the same metric with `change` applied to its answer. The state stays the same, so parts still merge. The result is not
 * declared `additive`, because the change of a sum is rarely the sum of the changes.
 *
 * @example evaluate(map(count(), (n) => n * 2), [won, lost]) // => 4
 */
export const map = <Item, State, Value, Changed>(
  metric: Metric<Item, State, Value>,
  change: (value: Value) => Changed,
): Metric<Item, State, Changed> => ({
  ...metric,
  additive: false,
  result: (state) => change(metric.result(state)),
});

/**
 * Returns an additive metric with a linear `change` applied to its answer: a factor, or a difference of sums. The change of a sum
 * is then the sum of the changes, so the result is additive, too.
 *
 * @example evaluate(mapLinear(count(), (n) => n * 2), [won, lost]) // => 4
 */
export const mapLinear = <Item, State, Value, Changed>(
  metric: Metric<Item, State, Value>,
  change: (value: Value) => Changed,
): Metric<Item, State, Changed> => ({ ...map(metric, change), additive: true });
