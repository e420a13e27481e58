import type { Day } from "../time/day.js";

/** Function that reads one field of a record: null or undefined if the record does not carry the field. */
export interface Accessor<in Item, out Value> {
  (item: Item): Value | null | undefined;
  /** Name of the field in errors. */
  readonly field?: string;
  /** Accessors of two days, if the value is the number of days between them: an engine reads each day once. */
  readonly between?: readonly [from: Accessor<Item, Day>, to: Accessor<Item, Day>];
}

/** Function that returns true or false for one record. */
export type Predicate<in Item> = (item: Item) => boolean;

/** Returns the name of the field that an accessor reads, for an error: `"value"` for an accessor without any name. */
export const fieldOf = (accessor: { readonly field?: string; readonly name: string }): string =>
  accessor.field ?? (accessor.name || "value");
