import { leftIn } from "./stagePaths.js";
import { daysBetween, type Book, type Window } from "./twin.js";

/** Days of each time that a deal with a history was in demo and left it in a window. */
export const daysInDemo = (book: Book, window: Window): number[] =>
  leftIn(book, window, "demo").flatMap(({ deal, step }) =>
    deal.history == null || step.from === null || step.to === null ? [] : [daysBetween(step.from, step.to)],
  );
