import { checkOptions } from "../../checkOptions.js";
import { quote, refuse } from "../../errors.js";
import type { Day } from "../../time/day.js";
import type { SalesBook } from "../book/salesBook.js";
import { recordKinds, type RecordKind, type Records } from "../records/records.js";

/**
 * Function that returns the key of a fact in a dimension on a day: null if the key is not known, undefined if the fact has
 * none (the rep of a team's quota). A function that needs the day names it, as a second parameter without a default: one
 * without that parameter is taken to give the same key on all days.
 */
export type DimensionAccessor<in Item> = (item: Item, day: Day | null) => string | null | undefined;

/**
 * Property that facts are grouped by: the rep, the team, the region. It has one accessor for each kind of record that has
 * keys, made once for a book. Kinds share a dimension if their keys mean the same.
 */
export interface Dimension<out Name extends string = string> {
  readonly name: Name;
  readonly of: { readonly [Kind in RecordKind]?: (book: SalesBook) => DimensionAccessor<Records[Kind]> };
  /** Returns the key above a key if keys form a tree: the team above a team. */
  readonly parentIn?: (book: SalesBook) => (key: string) => string | null;
}

/**
 * Returns a dimension of your own.
 *
 * @example dimension("size", { accounts: () => (account) => account.size ?? null }).name // => 'size'
 */
export const dimension = <const Name extends string>(
  name: Name,
  of: Dimension["of"],
  parentIn?: Dimension["parentIn"],
): Dimension<Name> => {
  checkOptions<object>(
    `dimension ${quote(name)}`,
    of,
    Object.fromEntries(recordKinds.map((kind) => [kind, "function?"])),
  );
  if (parentIn !== undefined && typeof parentIn !== "function")
    refuse(`dimension ${quote(name)}: parentIn`, parentIn, "a function of the book");
  return { name, of, ...(parentIn && { parentIn }) };
};
