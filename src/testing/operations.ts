import { evidenceOf } from "../metric/evidenceOf.js";
import type { Metric } from "../metric/metric.js";

/** Operations of a metric that the laws are written in. */
export interface Operations<Item, State, Value> extends Pick<Metric<Item, State, Value>, "init" | "merge"> {
  /** Returns the state after all items, from a new state or from the given one. */
  readonly fold: (items: readonly Item[], from?: State) => State;
  /** Returns the answer and its evidence, as text. */
  readonly answer: (state: State) => string;
  /** Returns a state after a round trip through JSON text. */
  readonly roundTrip: (state: State) => State;
}

/** Returns the operations of a metric. */
export const operationsOf = <Item, State, Value>(
  metric: Metric<Item, State, Value>,
): Operations<Item, State, Value> => ({
  init: metric.init,
  merge: metric.merge,
  fold: (items, from = metric.init()) => items.reduce((state, item) => metric.add(state, item), from),
  answer: (state) => textOf([metric.result(state), evidenceOf(metric, state)]),
  roundTrip: (state) => JSON.parse(JSON.stringify(state)) as State,
});

/** Returns JSON text that shows every digit of a Decimal and the entries of a map. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return { map: [...part] };
    return typeof part === "number" && !Number.isFinite(part) ? String(part) : part;
  });
