import type { Amount } from "../money/amount.js";
import type { Day } from "../time/day.js";
import type { Period } from "../time/period.js";

/** Reads one thing from a record; null where the record does not carry it. `field` names it in errors. @since 0.1.0 */
export interface Reading<in Item, out Value> {
  (item: Item): Value | null | undefined;
  readonly field?: string;
  /** Where the value is how many days lie between two of the record: the readings of the two, which others may ask for too. */
  readonly between?: readonly [from: Reading<Item, Day>, to: Reading<Item, Day>];
}

/** Yes or no, from one record alone. @since 0.1.0 */
export type Predicate<in Item> = (item: Item) => boolean;

/**
 * A metric as data. Accessors and predicates are recognised by identity, so two metrics that read `amountOf` share its
 * column. A plan and its metric agree: running either leaves a state with the same `result`.
 *
 * @since 0.1.0
 */
export type Plan<Item> =
  | { readonly kind: "count" }
  | { readonly kind: "sum" | "mean" | "least" | "greatest"; readonly of: Reading<Item, number> }
  | { readonly kind: "sum-money" | "mean-money"; readonly of: Reading<Item, Amount> }
  | { readonly kind: "sum-weighted"; readonly of: Reading<Item, Amount>; readonly by: Reading<Item, Amount> }
  | { readonly kind: "distinct"; readonly of: Reading<Item, string> }
  | { readonly kind: "quantile"; readonly of: Reading<Item, number>; readonly share: number }
  | { readonly kind: "quantile-money"; readonly of: Reading<Item, Amount>; readonly share: number }
  | { readonly kind: "where"; readonly predicate: Predicate<Item>; readonly plan: Plan<Item> }
  | { readonly kind: "proportion"; readonly part: Predicate<Item>; readonly whole: Predicate<Item> }
  | { readonly kind: "ratio" | "ratio-money"; readonly numerator: Plan<Item>; readonly denominator: Plan<Item> }
  | { readonly kind: "all"; readonly parts: Readonly<Record<string, Plan<Item>>> }
  | { readonly kind: "group"; readonly by: Reading<Item, string>; readonly plan: Plan<Item> }
  | {
      readonly kind: "bucket";
      readonly by: Reading<Item, Day>;
      readonly periods: readonly Period[];
      readonly plan: Plan<Item>;
    }
  | { readonly kind: "over"; readonly each: (item: Item) => Iterable<unknown>; readonly plan: Plan<never> };

/** The field to name in an error about what `reading` read; a reading without any name reads a value. */
export const fieldOf = (reading: { readonly field?: string; readonly name: string }): string =>
  reading.field ?? (reading.name || "value");
