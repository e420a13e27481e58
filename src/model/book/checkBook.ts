import { isObject } from "../../collections/isObject.js";
import { SalesKpiError, quote } from "../../errors.js";
import { nearestName } from "../../nearestName.js";
import { recordKinds, type RecordKind } from "../records/records.js";

/**
 * Returns the book if it is a record with lists of records. Throws for a book without any known list, or with a name close to
 * a known one: its figures would be those of no records.
 */
export function checkBook<Book>(where: string, book: Book): Book {
  if (!isObject(book) || Array.isArray(book))
    throw noBook(
      `${where}: expected a book such as { opportunities: [] }, got ${Array.isArray(book) ? "a list" : quote(book)}`,
      book,
    );
  const entries = Object.entries(book as Readonly<Record<string, unknown>>);
  for (const [name, list] of entries) {
    if (isKind(name)) {
      if (list != null && !isList(list)) throw noBook(`${where}: ${name}: expected a list, got ${quote(list)}`, list);
    } else if (!facts.has(name)) {
      const nearest = nearestName(name, recordKinds);
      if (nearest !== null)
        throw noBook(`${where}: expected records, got ${quote(name)}: did you mean ${quote(nearest)}?`, name);
    }
  }
  const names = entries.map(([name]) => name);
  if (names.some((name) => !facts.has(name)) && !names.some(isKind))
    throw noBook(`${where}: expected any of ${recordKinds.join(", ")}, got ${names.map(quote).join(", ")}`, names[0]);
  return book;
}

/** Throws if an item of a book's list is no record. */
export function checkRecords(where: string, kind: string, list: readonly unknown[]): void {
  const wrong = list.findIndex((record) => !isObject(record));
  if (wrong !== -1)
    throw noBook(`${where}: ${kind}[${wrong}]: expected a record, got ${quote(list[wrong])}`, list[wrong]);
}

/** Names in a book that are not kinds of record. */
const facts: ReadonlySet<string> = new Set(["asOf", "currency"]);

const isKind = (name: string): name is RecordKind => (recordKinds as readonly string[]).includes(name);

/** Returns true for a list of any kind: an array, a set, a generator. A text is none. */
export const isList = (list: unknown): list is Iterable<unknown> => isObject(list) && Symbol.iterator in list;

const noBook = (message: string, value: unknown): SalesKpiError =>
  new SalesKpiError("missing-records", message, { field: "book", value });
