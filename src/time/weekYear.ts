import type { Calendar } from "./calendar.js";
import { type DayNumber, weekdayOfNumber } from "./dayNumber.js";
import { monthIndexOf, monthStart } from "./monthIndex.js";

/**
 * Returns the first day of the first week of a year. A retail year begins with its first week. Other years follow
 * ISO 8601: weeks begin on Monday and belong to the year that has most of their days, so the first week has the year's
 * fourth day.
 */
export function weekYearStart(calendar: Calendar, year: number): DayNumber {
  const start = monthStart(calendar, 12 * year);
  return calendar.kind === "retail" ? start : mondayOf(start + 3);
}

/** Returns the year whose weeks include a day. */
export function weekYearOf(calendar: Calendar, day: DayNumber): number {
  const decisive = calendar.kind === "retail" ? day : mondayOf(day) + 3;
  return Math.floor(monthIndexOf(calendar, decisive) / 12);
}

const mondayOf = (day: DayNumber): DayNumber => day - weekdayOfNumber(day) + 1;
