import type { Calendar } from "./calendar.js";
import { type DayNumber, weekdayOfNumber } from "./dayNumber.js";
import { monthIndexOf, monthStart } from "./monthIndex.js";

/**
 * First day of the first week of a year. The weeks of a retail year are its own; other years follow ISO 8601: weeks begin
 * on Monday and belong to the year that has most of their days, so that the first is the one with the year's fourth day.
 */
export function weekYearStart(calendar: Calendar, year: number): DayNumber {
  const start = monthStart(calendar, 12 * year);
  return calendar.kind === "retail" ? start : mondayOf(start + 3);
}

/** The year whose weeks a day belongs to. */
export function weekYearOf(calendar: Calendar, day: DayNumber): number {
  const decisive = calendar.kind === "retail" ? day : mondayOf(day) + 3;
  return Math.floor(monthIndexOf(calendar, decisive) / 12);
}

const mondayOf = (day: DayNumber): DayNumber => day - weekdayOfNumber(day) + 1;
