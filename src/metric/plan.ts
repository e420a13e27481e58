import type { Accessor, Predicate } from "./accessor.js";
import type { Amount } from "../exact/amount.js";
import type { Day } from "../time/day.js";
import type { Period } from "../time/period.js";

/** Steps of a metric with a state of any type. */
export interface MetricSteps<in Item, out Value = unknown> {
  readonly init: () => unknown;
  readonly add: (state: never, item: Item) => unknown;
  readonly merge: (left: never, right: never) => unknown;
  readonly result: (state: never) => Value;
}

/**
 * Metric as data, for an engine over columns. Accessors and predicates are compared by identity: two metrics that read
 * `amountOf` share its column. Running the plan and running the metric leave states with the same `result`.
 *
 * The kinds with a `metric` run record by record: the metric is the one that the plan describes.
 */
export type Plan<Item> =
  | { readonly kind: "count" }
  | { readonly kind: "sum" | "mean"; readonly of: Accessor<Item, number> }
  | { readonly kind: "sum-money" | "mean-money"; readonly of: Accessor<Item, Amount> }
  | { readonly kind: "sum-weighted"; readonly of: Accessor<Item, Amount>; readonly by: Accessor<Item, Amount> }
  | { readonly kind: "distinct"; readonly of: Accessor<Item, string> }
  | { readonly kind: "quantile"; readonly of: Accessor<Item, number>; readonly share: number }
  | { readonly kind: "quantile-money"; readonly of: Accessor<Item, Amount>; readonly share: number }
  | { readonly kind: "where"; readonly predicate: Predicate<Item>; readonly plan: Plan<Item> }
  | { readonly kind: "proportion"; readonly part: Predicate<Item>; readonly whole: Predicate<Item> }
  | { readonly kind: "ratio" | "ratio-money"; readonly numerator: Plan<Item>; readonly denominator: Plan<Item> }
  | { readonly kind: "all"; readonly parts: Readonly<Record<string, Plan<Item>>> }
  | { readonly kind: "min" | "max"; readonly of: Accessor<Item, number>; readonly metric: MetricSteps<Item> }
  | {
      readonly kind: "group";
      readonly by: Accessor<Item, string>;
      readonly plan: Plan<Item>;
      readonly metric: MetricSteps<Item>;
    }
  | {
      readonly kind: "bucket";
      readonly by: Accessor<Item, Day>;
      readonly periods: readonly Period[];
      readonly plan: Plan<Item>;
      readonly metric: MetricSteps<Item>;
    }
  | {
      readonly kind: "unnest";
      readonly elementsOf: (item: Item) => Iterable<unknown>;
      readonly plan: Plan<never>;
      readonly metric: MetricSteps<Item>;
    };
