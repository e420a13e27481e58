import { evidenceOf } from "../metric/evidenceOf.js";
import type { Metric } from "../metric/metric.js";

/** A metric's own operations, and those made of them, with answers as text. */
export interface Operations<Item, State, Value> extends Pick<Metric<Item, State, Value>, "init" | "merge"> {
  /** The state after all items, from a fresh one or from the one given. */
  readonly fold: (items: readonly Item[], from?: State) => State;
  /** The answer and its evidence, as text. */
  readonly answer: (state: State) => string;
  /** The state as it arrives after a journey as JSON text. */
  readonly travelled: (state: State) => State;
}

export const operationsOf = <Item, State, Value>(
  metric: Metric<Item, State, Value>,
): Operations<Item, State, Value> => ({
  init: metric.init,
  merge: metric.merge,
  fold: (items, from = metric.init()) => items.reduce((state, item) => metric.add(state, item), from),
  answer: (state) => textOf([metric.result(state), evidenceOf(metric, state)]),
  travelled: (state) => JSON.parse(JSON.stringify(state)) as State,
});

/** JSON text that shows every digit of a Decimal and the entries of a map. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return { map: [...part] };
    return typeof part === "number" && !Number.isFinite(part) ? String(part) : part;
  });
