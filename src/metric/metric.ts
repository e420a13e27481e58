import type { Evidence } from "./evidence.js";
import type { Plan } from "./plan.js";

/** What survives `structuredClone` and a round trip through JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A calculation that can be cut into parts and put together again.
 *
 * The laws every metric keeps (the kit in `sales-kpi/testing` checks them):
 * `merge` is associative and commutative, with `init()` as its zero; folding `xs` followed by `ys` equals merging the
 * two folds; state is plain JSON, so it can cross a worker, a checkpoint or a cluster. States are compared by `result`.
 *
 * @typeParam Item - the record measured
 * @typeParam State - plain JSON that holds what has been seen so far
 * @typeParam Value - the answer
 */
export interface Metric<in Item, State, out Value> {
  /** A fresh state that has seen nothing. */
  readonly init: () => State;
  /** The state after one more item. May reuse `state`; never alters `item`. */
  readonly add: (state: State, item: Item) => State;
  /** One state for what both have seen. May reuse `left`; never alters `right`. */
  readonly merge: (left: State, right: State) => State;
  /** The answer so far. Reads only, and can be called again and again. */
  readonly result: (state: State) => Value;
  /**
   * What the answer rests on: how many items, how many could not be used, the two sides of a ratio. Absent where the plan
   * alone tells it; ask with `evidenceOf`.
   */
  readonly evidence?: (state: State) => Evidence;
  /** The same calculation as data, which columns can run. A metric without a plan runs item by item. */
  readonly plan?: Plan<Item> | undefined;
  /**
   * True for an answer that is the sum of the answers for the parts, however the items are divided: a count, a sum. A distinct
   * count is not additive, because two parts may have a customer in common.
   */
  readonly additive?: boolean | undefined;
  /** The metric whose state this one shares, where it only feeds it otherwise: that one knows the evidence. */
  readonly of?: Metric<never, State, unknown>;
}

/** Any metric over `Item` with some state of its own: what a combinator accepts when the state does not matter to it. */
export interface SomeMetric<in Item, out Value = unknown> {
  readonly init: () => unknown;
  readonly add: (state: never, item: Item) => unknown;
  readonly merge: (left: never, right: never) => unknown;
  readonly result: (state: never) => Value;
  readonly evidence?: (state: never) => Evidence;
  readonly plan?: Plan<Item> | undefined;
  readonly additive?: boolean | undefined;
  readonly of?: SomeMetric<never>;
}

/** The same metric with its state named `Json`: the one place where a state of unknown shape gets a type. */
export const eraseState = <Item, Value>(metric: SomeMetric<Item, Value>): Metric<Item, Json, Value> =>
  metric as unknown as Metric<Item, Json, Value>;
