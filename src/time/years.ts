import { refuse } from "../errors.js";
import type { Calendar } from "./calendar.js";
import { periodOfMonths } from "./calendarPeriod.js";
import { checkCalendar } from "./checkCalendar.js";
import { checkYear } from "./checkYear.js";
import type { LabelledPeriod } from "./period.js";

/**
 * Returns the years of a calendar from one name to another, both included; one year if only one name is given.
 *
 * A name that is no whole number from 1 to 9999, and a last year before the first, throw `impossible-request`.
 *
 * @example years(calendar(), 2025, 2026).map((year) => year.label) // => [ "2025", "2026" ]
 */
export function years(calendar: Calendar, from: number, to: number = from): LabelledPeriod[] {
  checkCalendar("years", calendar);
  checkYear(from);
  checkYear(to);
  if (to < from) {
    refuse("to", to, `a year from ${from} on`);
  }
  return Array.from({ length: to - from + 1 }, (_, position) =>
    periodOfMonths(calendar, "year", 12 * (from + position)),
  );
}
