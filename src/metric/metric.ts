import type { Evidence } from "./evidence.js";
import type { MetricSteps, Plan } from "./plan.js";

/** Value that survives `structuredClone` and a round trip through JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Calculation over items that splits into parts: a state for each part, and a merge of states.
 *
 * The laws that every metric keeps (the kit in `sales-kpi/testing` checks them):
 * `merge` is associative and commutative, with `init()` as its zero; folding `xs` followed by `ys` equals merging the
 * two folds; state is plain JSON, so it can cross a worker, a checkpoint or a cluster. States are compared by `result`.
 *
 * @typeParam Item - the record measured
 * @typeParam State - plain JSON that holds what the metric knows of the items so far
 * @typeParam Value - the answer
 */
export interface Metric<in Item, State, out Value> {
  /** Returns a new state, before any item. */
  readonly init: () => State;
  /** Returns the state after one more item. May reuse `state`; never alters `item`. */
  readonly add: (state: State, item: Item) => State;
  /** Returns one state for the items of both. May reuse `left`; never alters `right`. */
  readonly merge: (left: State, right: State) => State;
  /** Returns the answer so far. Reads only, and can be called again and again. */
  readonly result: (state: State) => Value;
  /**
   * Returns the evidence of the answer: the number of items, the number that could not be used, the two sides of a ratio.
   * Absent if the plan determines the evidence; call `evidenceOf`.
   */
  readonly evidence?: (state: State) => Evidence;
  /** The same calculation as data, for an engine over columns. A metric without a plan runs item by item. */
  readonly plan?: Plan<Item> | undefined;
  /**
   * True if the answer for all items is the sum of the answers for any parts of them: a count, a sum. A distinct count is not
   * additive, because two parts may have a customer in common.
   */
  readonly additive?: boolean | undefined;
  /** Metric with the same state, if this one only adds other items to it: that metric knows the evidence. */
  readonly of?: Metric<never, State, unknown>;
}

/** Metric over `Item` with a state of any type: a combinator that does not touch the state accepts it. */
export interface SomeMetric<in Item, out Value = unknown> extends MetricSteps<Item, Value> {
  readonly evidence?: (state: never) => Evidence;
  readonly plan?: Plan<Item> | undefined;
  readonly additive?: boolean | undefined;
  readonly of?: SomeMetric<never>;
}

/** Returns the same metric with its state typed `Json`: the only place that gives a type to a state of unknown shape. */
export const eraseState = <Item, Value>(metric: SomeMetric<Item, Value>): Metric<Item, Json, Value> =>
  metric as unknown as Metric<Item, Json, Value>;
