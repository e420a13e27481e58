import type { Calendar } from "./calendar.js";
import { type CalendarUnit, calendarUnits, monthsIn, periodOfMonths, periodOfWeek } from "./calendarPeriod.js";
import { checkCalendar } from "./checkCalendar.js";
import { requireChoice } from "./calendarChoices.js";
import type { Day } from "./day.js";
import { toDayNumber } from "./dayNumber.js";
import { monthIndexOf } from "./monthIndex.js";
import type { LabelledPeriod } from "./period.js";
import { weekYearOf, weekYearStart } from "./weekYear.js";

/**
 * Returns the year, quarter, month or week of a calendar that a day belongs to.
 *
 * @example periodOf(calendar(), "quarter", "2026-05-04") // => { start: "2026-04-01", end: "2026-07-01", label: "2026-Q2" }
 */
export function periodOf(calendar: Calendar, unit: CalendarUnit, day: Day): LabelledPeriod {
  checkCalendar("periodOf", calendar);
  requireChoice("unit", unit, calendarUnits);
  const number = toDayNumber(day);
  if (unit === "week") {
    const year = weekYearOf(calendar, number);
    return periodOfWeek(calendar, year, Math.floor((number - weekYearStart(calendar, year)) / 7) + 1);
  }
  const index = monthIndexOf(calendar, number);
  return periodOfMonths(calendar, unit, index - (index % monthsIn[unit]));
}
