import { repsEmployed } from "../repsEmployed.js";
import { dayLookedAt, daysBetween, middle, type Twin } from "../twin.js";

export const repTenureDays: Twin = (book, window) => {
  const day = dayLookedAt(window);
  if (day === null) return null;
  const days = repsEmployed(book, window).flatMap(({ hiredOn }) =>
    hiredOn == null ? [] : [daysBetween(hiredOn, day)],
  );
  return middle(
    days.toSorted((low, high) => low - high),
    (low, high) => (low + high) / 2,
  );
};
