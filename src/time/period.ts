import { refuse, refuseAt } from "../errors.js";
import { type Day, isDay } from "./day.js";
import { addDays, daysBetween } from "./dayNumber.js";
import { refuseDay } from "./refuseDay.js";

/**
 * Run of days from `start` up to `end`, the first day after the period. Periods that follow each other share a bound and
 * no day.
 */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly label?: string;
}

/** Period with a label, as calendars make them: `"2026-Q1"`. */
export interface LabelledPeriod extends Period {
  readonly label: string;
}

/**
 * Returns a period from its first day to the day after its last. A bound that is no day throws `unreadable-day`. A `start`
 * that is not before `end` throws `impossible-request`: a period has at least one day.
 *
 * @example period("2026-01-01", "2026-04-01") // => { start: "2026-01-01", end: "2026-04-01" }
 * @example period("2026-11-27", "2026-11-28", "Black Friday").label // => "Black Friday"
 */
export function period(start: Day, end: Day, label: string): LabelledPeriod;
export function period(start: Day, end: Day, label?: string): Period;
export function period(start: Day, end: Day, label?: string): Period {
  return checkPeriod(label === undefined ? { start, end } : { start, end, label });
}

/**
 * Returns a period of real days with `start` before `end`, unchanged. Throws for others as {@link period} does.
 *
 * @example checkPeriod({ start: "2026-01-01", end: "2026-04-01" }) // => { start: "2026-01-01", end: "2026-04-01" }
 */
export function checkPeriod<P extends Period>(period: P): P {
  if (typeof period !== "object" || (period as Period | null) === null) refuse("period", period, "{ start, end }");
  const { start, end } = period;
  if (!isDay(start)) refuseDay(start, { record: "period", field: "start" });
  if (!isDay(end)) refuseDay(end, { record: "period", field: "end" });
  if (start >= end) {
    refuseAt({ record: "period", field: "end", value: end }, `a day after the start ${start}`);
  }
  return period;
}

/**
 * Returns true for a day of a period: `start ≤ day < end`.
 *
 * @example periodContains({ start: "2026-01-01", end: "2026-04-01" }, "2026-04-01") // => false
 */
export function periodContains(period: Period, day: Day): boolean {
  const { start, end } = checkPeriod(period);
  if (!isDay(day)) refuseDay(day, { field: "day" });
  return start <= day && day < end;
}

/**
 * Returns the last day of a period, the day before `end`.
 *
 * @example lastDay({ start: "2026-01-01", end: "2026-04-01" }) // => "2026-03-31"
 */
export function lastDay(period: Period): Day {
  return addDays(checkPeriod(period).end, -1);
}

/**
 * Returns the number of days of a period.
 *
 * @example lengthInDays({ start: "2026-01-01", end: "2026-04-01" }) // => 90
 */
export function lengthInDays(period: Period): number {
  const { start, end } = checkPeriod(period);
  return daysBetween(start, end);
}
