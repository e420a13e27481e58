import { isList } from "../../model/book/checkBook.js";

/**
 * Returns a list or a book in a form that several parts can read: copies every list that can be read only once.
 */
export function materialize(given: unknown): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  if (isList(given)) return Array.from(given);
  const lists = Object.entries(given).filter(([, part]) => isList(part) && !Array.isArray(part));
  return lists.length === 0
    ? given
    : { ...given, ...Object.fromEntries(lists.map(([kind, list]) => [kind, Array.from(list as Iterable<unknown>)])) };
}
