import type { Day } from "../../time/day.js";
import { checkBook, checkRecords } from "./checkBook.js";
import { withImpliedOutcomes } from "../history/withImpliedOutcomes.js";
import { recordKinds, type RecordKind, type Records } from "../records/records.js";

/** Records of one sales organisation, in one currency, as known on one day. */
export type SalesBook = { readonly [Kind in RecordKind]: readonly Records[Kind][] } & BookFacts;

/** Facts about a whole book. */
export interface BookFacts {
  /** Day on which the records were taken: no figure looks past it. Absent if the day is not known. */
  readonly asOf?: Day | undefined;
  /** ISO 4217 code of every amount. */
  readonly currency?: string | undefined;
}

/** Record kinds of a book that a function needs. A whole book fits, and so does a plain object of lists. */
export type BookOf<Kind extends RecordKind> = { readonly [K in Kind]: RecordList<Records[K]> } & OtherRecords<Kind>;

/** List of records. Arrays are named first: a compile error then names a record and not an iterator. */
export type RecordList<Item> = readonly Item[] | Iterable<Item>;

/** Records that a book is made of. Other names are yours. */
export interface BookRecords extends BookFacts, ListsOfRecords {}

type ListsOfRecords = { readonly [Kind in RecordKind]?: readonly Records[Kind][] | undefined };

/** Other records that a book may list. */
export type OtherRecords<Kind extends RecordKind> = BookFacts & {
  readonly [Other in Exclude<RecordKind, Kind>]?: RecordList<Records[Other]> | undefined;
};

/**
 * Returns a sales book from typed records. Absent kinds are empty lists. Lists are copied, records are not, and their fields
 * are not checked: data of unknown shape goes through `parseSalesBook`. A history gets the outcomes that its closing stages
 * imply, if it states none: a deal that was in a stage of probability 1 was won then. Decision: implied-outcomes.
 *
 * A book does not change. Its columns are read once and kept, so a record that is altered later counts as it was: make a new
 * book of altered records. Decision: a-book-does-not-change.
 *
 * @example salesBook({ opportunities: [won, lost, open] }).leads // => []
 */
export function salesBook(records: BookRecords): SalesBook {
  checkBook("salesBook", records);
  const lists = Object.fromEntries(recordKinds.map((kind) => [kind, [...(records[kind] ?? [])]]));
  for (const [kind, list] of Object.entries(lists)) checkRecords("salesBook", kind, list);
  const book = { ...records, ...lists } as SalesBook;
  return freezeBook({ ...book, opportunities: withImpliedOutcomes(book.opportunities, book.stages) });
}

/** Returns a book that does not change, from lists of its own. Its histories say all that they imply. */
export function freezeBook(book: SalesBook): SalesBook {
  frozenBooks.add(book);
  return Object.freeze(book);
}

const frozenBooks = new WeakSet<object>();

/**
 * Returns the same book with all kinds of records; the book itself if {@link salesBook} made it.
 *
 * @param where - the function that takes the book, for an error
 */
export function wholeBook(where: string, records: BookRecords): SalesBook {
  if (frozenBooks.has(records)) return records as SalesBook;
  checkBook(where, records);
  const lists = recordKinds.map((kind) => [
    kind,
    Array.isArray(records[kind]) ? records[kind] : [...(records[kind] ?? [])],
  ]);
  return { ...records, ...(Object.fromEntries(lists) as SalesBook) };
}
