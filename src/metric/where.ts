import { only } from "./only.js";
import type { Metric } from "./metric.js";
import type { Predicate } from "./plan.js";

/**
 * The same metric over those items alone for which `predicate` holds.
 *
 * @example evaluate(where(isWon, count()), [won, lost, open]) // => 1
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const where = <Item, State, Value, Asked = Item>(
  predicate: Predicate<Asked>,
  metric: Metric<Item, State, Value>,
): Metric<Item & Asked, State, Value> => ({
  ...only<Item & Asked, State, Value>(predicate, metric),
  plan: metric.plan && { kind: "where", predicate, plan: metric.plan },
});
