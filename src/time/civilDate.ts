import { daysInMonth } from "./daysInMonth.js";

/** A day of the Gregorian calendar in its three parts, months and days counted from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 0000-12-31 as days since 1970-01-01. */
const dayZero = -719163;

/**
 * Days from 1970-01-01 to a date. With February taken as 30 days long, the days before a month are
 * floor((367 month − 362) / 12); one or two come off after it.
 *
 * Source: N. Dershowitz and E. M. Reingold, Calendrical calculations, Software: Practice and Experience 20 (1990).
 */
export function numberOfDate(year: number, month: number, day: number): number {
  const shortOfThirty = month < 3 ? 0 : 30 - daysInMonth(year, 2);
  return dayZero + daysBeforeYear(year) + (((367 * month - 362) / 12) | 0) - shortOfThirty + day;
}

/** The date a number of days after 1970-01-01; the inverse of {@link numberOfDate}, for year 1 and later. */
export function dateOfNumber(days: number): CivilDate {
  const elapsed = days - dayZero - 1;
  // Counting by the mean length of a year never runs ahead of the calendar, and at most a year behind it.
  const guess = Math.floor(elapsed / 365.2425) + 1;
  const year = elapsed < daysBeforeYear(guess + 1) ? guess : guess + 1;
  const dayOfYear = days - numberOfDate(year, 1, 1);
  const shortOfThirty = days < numberOfDate(year, 3, 1) ? 0 : 30 - daysInMonth(year, 2);
  const month = Math.floor((12 * (dayOfYear + shortOfThirty) + 373) / 367);
  return { year, month, day: days - numberOfDate(year, month, 1) + 1 };
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  const centuries = Math.floor(past / 100);
  return 365 * past + (past >> 2) - centuries + (centuries >> 2);
}
