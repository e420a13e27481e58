import type { Metric } from "./metric.js";
import type { Predicate } from "./accessor.js";

/** A metric over those items alone for which `predicate` holds, run item by item: for a cut that no plan describes. */
export const filter = <Item, State, Value>(
  predicate: Predicate<Item>,
  metric: Metric<Item, State, Value>,
): Metric<Item, State, Value> => ({
  ...metric,
  plan: undefined,
  of: metric,
  add: (state, item) => (predicate(item) ? metric.add(state, item) : state),
});
