import type { Metric } from "./metric.js";
import type { Predicate } from "./plan.js";

/** A metric over those items alone for which `predicate` holds, run item by item: for a cut that no plan describes. */
/* @__NO_SIDE_EFFECTS__ */
export const only = <Item, State, Value>(
  predicate: Predicate<Item>,
  metric: Metric<Item, State, Value>,
): Metric<Item, State, Value> => ({
  ...metric,
  plan: undefined,
  of: metric,
  add: (state, item) => (predicate(item) ? metric.add(state, item) : state),
});
