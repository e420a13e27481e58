import { dayNumberOf } from "./dayNumberOf.js";

/**
 * A civil day as ISO 8601 writes it, `"2026-03-31"`, from 0001-01-01 to 9999-12-31. It has no hour and no time zone. Days
 * sort as texts.
 */
export type Day = string;

/**
 * Whether a value is a day of the calendar, written in full: a text `YYYY-MM-DD` that names a day which exists. Dates,
 * instants and numbers are none. The calendar is the Gregorian one, before 1582 too.
 *
 * @example isDay("2024-02-29") // => true
 * @example isDay("2026-02-30") // => false
 */
export const isDay = (value: unknown): value is Day => typeof value === "string" && !Number.isNaN(dayNumberOf(value));
