import type { Metric } from "./metric.js";

/**
 * The same metric over what each item holds: the stage changes of opportunities, the lines of orders. `each` gives the
 * things to measure; an empty list measures nothing.
 *
 * @example evaluate(unnest((deal) => deal.history, count()), [{ history: ["a", "b"] }, { history: ["c"] }]) // => 3
 */
export const unnest = <Item, Held, State, Value>(
  each: (item: Item) => Iterable<Held>,
  metric: Metric<Held, State, Value>,
): Metric<Item, State, Value> => ({
  init: metric.init,
  merge: metric.merge,
  result: metric.result,
  additive: metric.additive,
  of: metric,
  add: (state, item) => {
    let next = state;
    for (const held of each(item)) next = metric.add(next, held);
    return next;
  },
  plan: metric.plan && { kind: "over", each, plan: metric.plan },
});

/**
 * The same metric over what one look at each item shows; nothing where it shows null.
 *
 * @example evaluate(project((deal) => deal.quote, sumMoney(amountOf)), [{ quote: { amount: 5 } }, { quote: null }]) // => 5
 */
export const project = <Item, Seen, State, Value>(
  look: (item: Item) => Seen | null,
  metric: Metric<Seen, State, Value>,
): Metric<Item, State, Value> => ({
  init: metric.init,
  merge: metric.merge,
  result: metric.result,
  additive: metric.additive,
  of: metric,
  add: (state, item) => {
    const seen = look(item);
    return seen === null ? state : metric.add(state, seen);
  },
});
