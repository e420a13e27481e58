import type { Metric } from "./metric.js";
import type { Predicate } from "./accessor.js";

/** Returns the same metric over the items for which `predicate` holds, without a plan: it runs item by item. */
export const filter = <Item, State, Value>(
  predicate: Predicate<Item>,
  metric: Metric<Item, State, Value>,
): Metric<Item, State, Value> => ({
  ...metric,
  plan: undefined,
  of: metric,
  add: (state, item) => (predicate(item) ? metric.add(state, item) : state),
});
