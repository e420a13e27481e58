import type { Calendar } from "./calendar.js";
import { periodOfWeek } from "./calendarPeriod.js";
import { checkCalendar } from "./checkCalendar.js";
import { checkYear } from "./checkYear.js";
import type { LabelledPeriod } from "./period.js";
import { weekYearStart } from "./weekYear.js";

/**
 * Returns the 52 or 53 weeks of a calendar's year, by the year's name.
 *
 * Retail weeks fill their year exactly. Weeks of the civil year are the weeks of ISO 8601, from Monday to Sunday. Each
 * belongs to the year of its Thursday: the first week may begin in December and the last may end in January. Weeks of a
 * fiscal year follow the same rule, counted from the start of that year.
 *
 * @example weeks(calendar(), 2026)[0] // => { start: "2025-12-29", end: "2026-01-05", label: "2026-W01" }
 */
export function weeks(calendar: Calendar, year: number): LabelledPeriod[] {
  checkCalendar("weeks", calendar);
  checkYear(year);
  const length = (weekYearStart(calendar, year + 1) - weekYearStart(calendar, year)) / 7;
  return Array.from({ length }, (_, position) => periodOfWeek(calendar, year, position + 1));
}
