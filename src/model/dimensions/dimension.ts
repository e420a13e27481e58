import { checkOptions } from "../../checkOptions.js";
import { quote, refuse } from "../../errors.js";
import type { Day } from "../../time/day.js";
import type { SalesBook } from "../book/salesBook.js";
import { recordKinds, type RecordKind, type Records } from "../records/records.js";

/**
 * Where a fact stands in a dimension on a day: a key, null where it is not known, undefined where the question does not
 * arise (the rep of a team's quota). One that asks for the day names it, as a second parameter without a default: one that
 * names none is taken to be the same on all days.
 */
export type Standing<in Item> = (item: Item, day: Day | null) => string | null | undefined;

/**
 * What facts are grouped by: the rep, the team, the region. One accessor for each kind of record that has an answer,
 * made once for a book. Kinds share a dimension when their keys mean the same thing.
 */
export interface Dimension<out Name extends string = string> {
  readonly name: Name;
  readonly of: { readonly [Kind in RecordKind]?: (book: SalesBook) => Standing<Records[Kind]> };
  /** The key above a key, where keys form a tree: the team above a team. */
  readonly parentIn?: (book: SalesBook) => (key: string) => string | null;
}

/**
 * A dimension of your own.
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
