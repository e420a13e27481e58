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
export const where = <Item, State, Value>(
  predicate: Predicate<Item>,
  metric: Metric<Item, State, Value>,
): Metric<Item, State, Value> => ({
  ...only(predicate, metric),
  plan: metric.plan && { kind: "where", predicate, plan: metric.plan },
});
