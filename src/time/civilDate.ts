import { daysInMonth } from "./daysInMonth.js";

/** Day of the Gregorian calendar in its three parts, months and days counted from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 0000-12-31 as days since 1970-01-01. */
const dayZero = -719163;

/** Days of a year before each month, counted from 1, and before the next year; a common year's, then a leap year's. */
// prettier-ignore
const daysBeforeMonth = [
  0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365,
  0, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366,
];

/** Returns the days from 1970-01-01 to a date. */
export const numberOfDate = (year: number, month: number, day: number): number =>
  dayBeforeYear(year) + daysBeforeMonth[14 * (dayBeforeYear(year + 1) - dayBeforeYear(year) - 365) + month]! + day;

/**
 * Returns {@link numberOfDate} for a date of the years 1 to 9999, else NaN. Tables stand in for branches: a processor cannot
 * predict branches that change from one date to the next.
 */
export function numberIfDate(year: number, month: number, day: number): number {
  dayBefore ??= Int32Array.from({ length: 10_001 }, (_, year) => dayBeforeYear(year));
  const start = dayBefore[year]!;
  const at = 14 * (dayBefore[year + 1]! - start - 365) + month;
  const before = daysBeforeMonth[at]!;
  const isDate = month < 13 && day > 0 && day <= daysBeforeMonth[at + 1]! - before && year > 0;
  return isDate ? start + before + day : NaN;
}

/** Last day before each year, computed at the first use. */
let dayBefore: Int32Array | undefined;

/**
 * Returns the date a number of days after 1970-01-01; the inverse of {@link numberOfDate}, for year 1 and later. With February taken
 * as 30 days long, the days before a month are floor((367 month − 362) / 12), and the month of a day follows from this formula.
 *
 * Source: N. Dershowitz and E. M. Reingold, Calendrical calculations, Software: Practice and Experience 20 (1990).
 */
export function dateOfNumber(days: number): CivilDate {
  // The mean length of a year gives the year itself or the year before, never a later one.
  const guess = Math.floor((days - dayZero - 1) / 365.2425) + 1;
  const year = days <= dayBeforeYear(guess + 1) ? guess : guess + 1;
  const dayOfYear = days - numberOfDate(year, 1, 1);
  const shortOfThirty = days < numberOfDate(year, 3, 1) ? 0 : 30 - daysInMonth(year, 2);
  const month = Math.floor((12 * (dayOfYear + shortOfThirty) + 373) / 367);
  return { year, month, day: days - numberOfDate(year, month, 1) + 1 };
}

/** Returns the last day before a year, as days since 1970-01-01. */
function dayBeforeYear(year: number): number {
  const past = year - 1;
  const centuries = Math.floor(past / 100);
  return dayZero + 365 * past + (past >> 2) - centuries + (centuries >> 2);
}
