import type { Calendar } from "./calendar.js";
import { periodOfMonths } from "./calendarPeriod.js";
import { checkCalendar } from "./checkCalendar.js";
import { checkYear } from "./checkYear.js";
import type { LabelledPeriod } from "./period.js";

/**
 * Returns the four quarters of a calendar's year, by the year's name.
 *
 * @example quarters(calendar({ startMonth: 4, named: "end" }), 2026)[0] // => { start: "2025-04-01", end: "2025-07-01", label: "FY2026-Q1" }
 */
export function quarters(calendar: Calendar, year: number): LabelledPeriod[] {
  checkCalendar("quarters", calendar);
  checkYear(year);
  return [0, 3, 6, 9].map((month) => periodOfMonths(calendar, "quarter", 12 * year + month));
}
