import { dealsOpenIn } from "./dealsOpenIn.js";
import { daysSinceEntry, known } from "./stagesOfDeals.js";
import { dayLookedAt, daysBetween, type Book, type Window } from "./twin.js";

/** Days since creation of the deals that a window finds open; none where it names no day. */
export function agesOfOpenDeals(book: Book, window: Window): number[] {
  const day = dayLookedAt(window);
  if (day === null) return [];
  return known(
    dealsOpenIn(book, window).map(({ createdOn }) => (createdOn == null ? null : daysBetween(createdOn, day))),
  );
}

/** Days since they came into their stage, of those whose history tells. */
export function stageAgesOfOpenDeals(book: Book, window: Window): number[] {
  const day = dayLookedAt(window);
  return day === null ? [] : known(dealsOpenIn(book, window).map((deal) => daysSinceEntry(deal, day)));
}

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

export const sorted = (numbers: readonly number[]): number[] => numbers.toSorted((low, high) => low - high);
