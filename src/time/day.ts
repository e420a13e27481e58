import { dayNumberOf } from "./dayNumberOf.js";

/**
 * Civil day as ISO 8601 writes days, `"2026-03-31"`, from 0001-01-01 to 9999-12-31, without hour or time zone. Days sort as
 * texts.
 */
export type Day = string;

/**
 * Returns true for a day of the calendar, written in full: a text `YYYY-MM-DD` that names an existing day. `Date`s,
 * instants and numbers are no days. The calendar is the Gregorian one, before 1582 too.
 *
 * @example isDay("2024-02-29") // => true
 * @example isDay("2026-02-30") // => false
 */
export const isDay = (value: unknown): value is Day => typeof value === "string" && !Number.isNaN(dayNumberOf(value));
