import { isList } from "../../model/book/checkBook.js";

/**
 * Returns the input of a KPI in a form that several parts can read. A list that can be read only once is copied,
 * whether it is given by itself or in a book.
 */
export function materialize(given: unknown): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  if (isList(given)) return Array.from(given);
  const lists = Object.entries(given).filter(([, part]) => isList(part) && !Array.isArray(part));
  return lists.length === 0
    ? given
    : { ...given, ...Object.fromEntries(lists.map(([kind, list]) => [kind, Array.from(list as Iterable<unknown>)])) };
}
