import type { Calendar } from "./calendar.js";
import { periodOfWeek } from "./calendarPeriod.js";
import { checkCalendar } from "./checkCalendar.js";
import { checkYear } from "./checkYear.js";
import type { LabelledPeriod } from "./period.js";
import { weekYearStart } from "./weekYear.js";

/**
 * The 52 or 53 weeks of a calendar's year, by the year's name.
 *
 * Retail weeks fill their year exactly. Those of the civil year are the weeks of ISO 8601, from Monday to Sunday, each
 * whole in the year that has its Thursday, so that the first may begin in December and the last end in January. A fiscal
 * year's weeks follow the same rule and are counted from its own start.
 *
 * @example weeks(calendar(), 2026)[0] // => { start: "2025-12-29", end: "2026-01-05", label: "2026-W01" }
 */
export function weeks(calendar: Calendar, year: number): LabelledPeriod[] {
  checkCalendar("weeks", calendar);
  checkYear(year);
  const length = (weekYearStart(calendar, year + 1) - weekYearStart(calendar, year)) / 7;
  return Array.from({ length }, (_, position) => periodOfWeek(calendar, year, position + 1));
}
