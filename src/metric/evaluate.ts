import { inRecord, refuse } from "../errors.js";
import type { Metric } from "./metric.js";

/**
 * Returns the state of a metric after some items. An error names the item at which the fold stopped.
 *
 * @param record - kind of the items in an error, if they are records: `"opportunities"`
 * @example fold(mean(unitsOf), [{ units: 1 }, { units: 2 }, {}], "orders").missing // => 1
 */
export function fold<Item, State>(
  metric: Pick<Metric<Item, State, unknown>, "init" | "add">,
  items: Iterable<Item>,
  record?: string,
): State {
  let state = metric.init();
  let index = 0;
  for (const item of items) {
    try {
      if (record && (typeof item !== "object" || !item)) refuse("record", item, "an object", "missing-records");
      state = metric.add(state, item);
    } catch (error) {
      throw inRecord(error, record ?? "items", index, item);
    }
    index += 1;
  }
  return state;
}

/**
 * Returns the answer of a metric over items.
 *
 * @example evaluate(where(isWon, count()), [won, lost, open]) // => 1
 */
export const evaluate = <Item, State, Value>(metric: Metric<Item, State, Value>, items: Iterable<Item>): Value =>
  metric.result(fold(metric, items));
