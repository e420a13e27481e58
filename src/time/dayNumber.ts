import { refuse } from "../errors.js";
import { dateOfNumber } from "./civilDate.js";
import type { Day } from "./day.js";
import { daysInMonth } from "./daysInMonth.js";
import { dayText } from "./dayText.js";
import { numberOfDay } from "./numberOfDay.js";

/** Day as the whole number of days since 1970-01-01, negative before. */
export type DayNumber = number;

/**
 * Returns the number of a day: days since 1970-01-01. A text that is no day throws `unreadable-day`.
 *
 * @example toDayNumber("2026-03-31") // => 20543
 */
export const toDayNumber = (day: Day): DayNumber => numberOfDay(day);

/**
 * Returns the day of a number; the inverse of {@link toDayNumber}. A number that is not whole, or a day outside the
 * years 1 to 9999, throws `impossible-request`.
 *
 * @example toDay(20543) // => "2026-03-31"
 */
export function toDay(days: DayNumber): Day {
  if (!Number.isInteger(days)) refuse("days", days, "a whole number of days");
  const { year, month, day } = dateOfNumber(days);
  return dayText(year, month, day);
}

/**
 * Returns the day a number of days later, or earlier for a negative number.
 *
 * @example addDays("2026-02-27", 2) // => "2026-03-01"
 */
export function addDays(day: Day, days: number): Day {
  return toDay(toDayNumber(day) + days);
}

/**
 * Returns the same day of the month a number of months later, or the last day of a shorter month.
 *
 * @example addMonths("2026-01-31", 1) // => "2026-02-28"
 */
export function addMonths(day: Day, months: number): Day {
  if (!Number.isInteger(months)) refuse("months", months, "a whole number of months");
  const date = dateOfNumber(toDayNumber(day));
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayText(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/**
 * Returns the days from one day to another, negative if the second is the earlier.
 *
 * @example daysBetween("2026-01-01", "2026-04-01") // => 90
 */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * Returns the day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday.
 *
 * @example weekday("2026-03-31") // => 2
 */
export function weekday(day: Day): number {
  return weekdayOfNumber(toDayNumber(day));
}

/** Returns the {@link weekday} of a day number: 1970-01-05 was a Monday. */
export const weekdayOfNumber = (days: DayNumber): number => ((((days - 4) % 7) + 7) % 7) + 1;
