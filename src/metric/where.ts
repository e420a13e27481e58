import { filter } from "./filter.js";
import type { Metric } from "./metric.js";
import type { Predicate } from "./accessor.js";

/**
 * Returns the same metric over the items for which `predicate` holds.
 *
 * @example evaluate(where(isWon, count()), [won, lost, open]) // => 1
 */
export const where = <Item, State, Value, Asked = Item>(
  predicate: Predicate<Asked>,
  metric: Metric<Item, State, Value>,
): Metric<Item & Asked, State, Value> => ({
  ...filter<Item & Asked, State, Value>(predicate, metric),
  plan: metric.plan && { kind: "where", predicate, plan: metric.plan },
});
