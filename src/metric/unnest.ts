import type { Metric } from "./metric.js";

/**
 * Returns the same metric over the elements of each item: the stage changes of opportunities, the lines of orders.
 * `elementsOf` returns the elements; an empty list adds nothing.
 *
 * @example evaluate(unnest((deal) => deal.history, count()), [{ history: ["a", "b"] }, { history: ["c"] }]) // => 3
 */
export function unnest<Item, Element, State, Value>(
  elementsOf: (item: Item) => Iterable<Element>,
  metric: Metric<Element, State, Value>,
): Metric<Item, State, Value> {
  const unnested: Metric<Item, State, Value> = {
    init: metric.init,
    merge: metric.merge,
    result: metric.result,
    additive: metric.additive,
    of: metric,
    add: (state, item) => {
      let next = state;
      for (const element of elementsOf(item)) next = metric.add(next, element);
      return next;
    },
  };
  return { ...unnested, plan: metric.plan && { kind: "unnest", elementsOf, plan: metric.plan, metric: unnested } };
}

/**
 * Returns the same metric over a projection of each item; an item that `project` maps to null adds nothing.
 *
 * @example evaluate(project((deal) => deal.quote, sumMoney(amountOf)), [{ quote: { amount: 5 } }, { quote: null }]) // => 5
 */
export const project = <Item, Projected, State, Value>(
  toProjected: (item: Item) => Projected | null,
  metric: Metric<Projected, State, Value>,
): Metric<Item, State, Value> => ({
  init: metric.init,
  merge: metric.merge,
  result: metric.result,
  additive: metric.additive,
  of: metric,
  add: (state, item) => {
    const projected = toProjected(item);
    return projected === null ? state : metric.add(state, projected);
  },
});
