import type { Metric } from "./metric.js";

/**
 * The same metric with its answer put through `change`. The state is untouched, so parts still merge.
 *
 * @example evaluate(map(count(), (n) => n * 2), [won, lost]) // => 4
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const map = <Item, State, Value, Changed>(
  metric: Metric<Item, State, Value>,
  change: (value: Value) => Changed,
): Metric<Item, State, Changed> => ({
  ...metric,
  result: (state) => change(metric.result(state)),
});
