import type { Day } from "../../time/day.js";
import { checkBook, checkRecords } from "./checkBook.js";
import { recordKinds, type RecordKind, type Records } from "../records/records.js";

/**
 * The records of one sales organisation, in one currency, as known on one day.
 */
export type SalesBook = { readonly [Kind in RecordKind]: readonly Records[Kind][] } & BookFacts;

/** What holds for a whole book. */
export interface BookFacts {
  /** The day the records were taken: no question looks past it. Absent where it is not known. */
  readonly asOf?: Day | undefined;
  /** ISO 4217 code of every amount. */
  readonly currency?: string | undefined;
}

/** The record kinds of a book that a question needs. A whole book fits, and so does a plain object of lists. */
export type BookOf<Kind extends RecordKind> = { readonly [K in Kind]: RecordList<Records[K]> } & OtherRecords<Kind>;

/** A list of records. Arrays are named first: an error of the compiler then speaks of a record and not of an iterator. */
export type RecordList<Item> = readonly Item[] | Iterable<Item>;

/** The records that a book is made of. Other names are yours. */
export interface BookRecords extends BookFacts, ListsOfRecords {}

type ListsOfRecords = { readonly [Kind in RecordKind]?: readonly Records[Kind][] | undefined };

/** What else a book may list. */
export type OtherRecords<Kind extends RecordKind> = BookFacts & {
  readonly [Other in Exclude<RecordKind, Kind>]?: RecordList<Records[Other]> | undefined;
};

/**
 * A sales book from typed records. Kinds that are not given are empty lists. Lists are copied, records are not, and
 * their fields are not checked: data of unknown shape goes through `parseSalesBook`.
 *
 * A book does not change. One that is asked again answers from the columns it has read, so a record that was altered since
 * would be as it was: make a new book of it. Decision: a-book-does-not-change.
 *
 * @example salesBook({ opportunities: [won, lost, open] }).leads // => []
 */
export function salesBook(records: BookRecords): SalesBook {
  checkBook("salesBook", records);
  const lists = Object.fromEntries(recordKinds.map((kind) => [kind, [...(records[kind] ?? [])]]));
  for (const [kind, list] of Object.entries(lists)) checkRecords("salesBook", kind, list);
  const book = { ...records, ...lists } as SalesBook;
  unchanging.add(book);
  return Object.freeze(book);
}

const unchanging = new WeakSet<object>();

/**
 * Returns the same book with all kinds of records; itself if {@link salesBook} made it.
 *
 * @param where - the function that was given the book, for an error
 */
export function wholeBook(where: string, records: BookRecords): SalesBook {
  if (unchanging.has(records)) return records as SalesBook;
  checkBook(where, records);
  const lists = recordKinds.map((kind) => [
    kind,
    Array.isArray(records[kind]) ? records[kind] : [...(records[kind] ?? [])],
  ]);
  return { ...records, ...(Object.fromEntries(lists) as SalesBook) };
}
