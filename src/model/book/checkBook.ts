import { SalesKpiError, quote } from "../../errors.js";
import { nearestName } from "../../nearestName.js";
import { recordKinds, type RecordKind } from "../records/records.js";

/**
 * Returns the book if it is a record with lists of records. A book without any list that this library knows, or with a
 * name close to one, is an error: the answers would be those of no records.
 */
export function checkBook<Book>(where: string, book: Book): Book {
  if (typeof book !== "object" || book === null || Array.isArray(book))
    throw noBook(
      `${where}: expected a book such as { opportunities: [] }, got ${Array.isArray(book) ? "a list" : quote(book)}`,
      book,
    );
  const given = Object.entries(book as Readonly<Record<string, unknown>>);
  for (const [name, list] of given) {
    if (isKind(name)) {
      if (list != null && !isList(list)) throw noBook(`${where}: ${name}: expected a list, got ${quote(list)}`, list);
    } else if (!facts.has(name)) {
      const nearest = nearestName(name, recordKinds);
      if (nearest !== null)
        throw noBook(`${where}: expected records, got ${quote(name)}: did you mean ${quote(nearest)}?`, name);
    }
  }
  const names = given.map(([name]) => name);
  if (names.some((name) => !facts.has(name)) && !names.some(isKind))
    throw noBook(`${where}: expected any of ${recordKinds.join(", ")}, got ${names.map(quote).join(", ")}`, names[0]);
  return book;
}

/** Checks that each item of a book's list is a record. */
export function checkRecords(where: string, kind: string, list: readonly unknown[]): void {
  const wrong = list.findIndex((record) => typeof record !== "object" || record === null);
  if (wrong !== -1)
    throw noBook(`${where}: ${kind}[${wrong}]: expected a record, got ${quote(list[wrong])}`, list[wrong]);
}

/** Names of a book that are no records. */
const facts: ReadonlySet<string> = new Set(["asOf", "currency"]);

const isKind = (name: string): name is RecordKind => (recordKinds as readonly string[]).includes(name);

/** Returns whether a value lists something: an array, a set, what a generator gives. A text does not. */
export const isList = (list: unknown): list is Iterable<unknown> =>
  typeof list === "object" && list !== null && Symbol.iterator in list;

const noBook = (message: string, value: unknown): SalesKpiError =>
  new SalesKpiError("missing-records", message, { field: "book", value });
