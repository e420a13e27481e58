import { SalesKpiError, quote } from "../errors.js";
import { dateOfNumber } from "./civilDate.js";
import type { Day } from "./day.js";
import { daysInMonth } from "./daysInMonth.js";
import { dayText } from "./dayText.js";
import { numberOfDay } from "./numberOfDay.js";

/** A day as the whole number of days since 1970-01-01, negative before. */
export type DayNumber = number;

/**
 * The number of a day: days since 1970-01-01. A text that is no day throws `unreadable-day`.
 *
 * @example toDayNumber("2026-03-31") // => 20543
 */
export const toDayNumber = (day: Day): DayNumber => numberOfDay(day);

/**
 * The day with a number; the inverse of {@link toDayNumber}. A number that is not whole, or whose day lies outside the
 * years 1 to 9999, throws `impossible-request`.
 *
 * @example toDay(20543) // => "2026-03-31"
 */
export function toDay(days: DayNumber): Day {
  if (!Number.isInteger(days)) throw notWhole(days);
  const { year, month, day } = dateOfNumber(days);
  return dayText(year, month, day);
}

/**
 * The day a number of days later, or earlier for a negative number.
 *
 * @example addDays("2026-02-27", 2) // => "2026-03-01"
 */
export function addDays(day: Day, days: number): Day {
  return toDay(toDayNumber(day) + days);
}

/**
 * The same day of the month a number of months later, or the month's last day where it is too short for it.
 *
 * @example addMonths("2026-01-31", 1) // => "2026-02-28"
 */
export function addMonths(day: Day, months: number): Day {
  if (!Number.isInteger(months)) throw notWhole(months);
  const date = dateOfNumber(toDayNumber(day));
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayText(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/**
 * Days from one day to another, negative when the second is the earlier.
 *
 * @example daysBetween("2026-01-01", "2026-04-01") // => 90
 */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * Day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday.
 *
 * @example weekday("2026-03-31") // => 2
 */
export function weekday(day: Day): number {
  return weekdayOfNumber(toDayNumber(day));
}

/** {@link weekday} of a day number: 1970-01-05 was a Monday. */
export const weekdayOfNumber = (days: DayNumber): number => ((((days - 4) % 7) + 7) % 7) + 1;

const notWhole = (value: unknown): SalesKpiError =>
  new SalesKpiError("impossible-request", `${quote(value)} is not a whole number of days or months`, { value });
