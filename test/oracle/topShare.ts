import { quotient, sumOf, type Exact } from "./exact.js";
import { revenuesIn } from "./ordersOf.js";
import type { Book, Window } from "./twin.js";

/** Each customer is cut into so many equal parts; of all parts, the largest as many as there are customers. */
export function topShare(book: Book, window: Window, parts: number): Exact | null {
  const revenues = revenuesIn(book, window).toSorted((one, other) => other.comparedTo(one));
  if (revenues.some((revenue) => revenue.lt(0))) return null;
  const all = revenues.flatMap((revenue) => Array.from({ length: parts }, () => revenue.div(parts)));
  return quotient(sumOf(all.slice(0, revenues.length)), sumOf(revenues));
}
