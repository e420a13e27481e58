import type { Calendar } from "./calendar.js";
import { periodOfMonths } from "./calendarPeriod.js";
import { checkCalendar } from "./checkCalendar.js";
import { checkYear } from "./checkYear.js";
import type { LabelledPeriod } from "./period.js";

/**
 * Returns the twelve months of a calendar's year, by the year's name. Months of a retail calendar have four weeks or five.
 *
 * @example months(calendar(), 2026)[1] // => { start: "2026-02-01", end: "2026-03-01", label: "2026-02" }
 */
export function months(calendar: Calendar, year: number): LabelledPeriod[] {
  checkCalendar("months", calendar);
  checkYear(year);
  return Array.from({ length: 12 }, (_, month) => periodOfMonths(calendar, "month", 12 * year + month));
}
