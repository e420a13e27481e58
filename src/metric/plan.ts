import type { Accessor, Predicate } from "./accessor.js";
import type { Amount } from "../exact/amount.js";
import type { Day } from "../time/day.js";
import type { Period } from "../time/period.js";

/**
 * A metric as data. Accessors and predicates are recognised by identity, so two metrics that read `amountOf` share its
 * column. A plan and its metric agree: running either leaves a state with the same `result`.
 */
export type Plan<Item> =
  | { readonly kind: "count" }
  | { readonly kind: "sum" | "mean" | "least" | "greatest"; readonly of: Accessor<Item, number> }
  | { readonly kind: "sum-money" | "mean-money"; readonly of: Accessor<Item, Amount> }
  | { readonly kind: "sum-weighted"; readonly of: Accessor<Item, Amount>; readonly by: Accessor<Item, Amount> }
  | { readonly kind: "distinct"; readonly of: Accessor<Item, string> }
  | { readonly kind: "quantile"; readonly of: Accessor<Item, number>; readonly share: number }
  | { readonly kind: "quantile-money"; readonly of: Accessor<Item, Amount>; readonly share: number }
  | { readonly kind: "where"; readonly predicate: Predicate<Item>; readonly plan: Plan<Item> }
  | { readonly kind: "proportion"; readonly part: Predicate<Item>; readonly whole: Predicate<Item> }
  | { readonly kind: "ratio" | "ratio-money"; readonly numerator: Plan<Item>; readonly denominator: Plan<Item> }
  | { readonly kind: "all"; readonly parts: Readonly<Record<string, Plan<Item>>> }
  | { readonly kind: "group"; readonly by: Accessor<Item, string>; readonly plan: Plan<Item> }
  | {
      readonly kind: "bucket";
      readonly by: Accessor<Item, Day>;
      readonly periods: readonly Period[];
      readonly plan: Plan<Item>;
    }
  | { readonly kind: "over"; readonly each: (item: Item) => Iterable<unknown>; readonly plan: Plan<never> };
