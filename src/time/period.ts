import { SalesKpiError, refuse } from "../errors.js";
import { type Day, isDay } from "./day.js";
import { addDays, daysBetween } from "./dayNumber.js";
import { refuseDay } from "./refuseDay.js";

/**
 * A run of days from `start` up to `end`, which is the first day that no longer belongs to it. Periods that follow each
 * other share a bound and no day.
 */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly label?: string;
}

/** A period with a name, as calendars make them: `"2026-Q1"`. */
export interface LabelledPeriod extends Period {
  readonly label: string;
}

/**
 * A period from its first day to the day after its last. Both must be days (`unreadable-day`), and `start` the earlier
 * (`impossible-request`): a period has at least one day.
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
 * The period itself, if it is one: real days, `start` before `end`. Otherwise it throws as {@link period} does.
 *
 * @example checkPeriod({ start: "2026-01-01", end: "2026-04-01" }) // => { start: "2026-01-01", end: "2026-04-01" }
 */
export function checkPeriod<P extends Period>(period: P): P {
  if (typeof period !== "object" || (period as Period | null) === null) refuse("period", period, "{ start, end }");
  const { start, end } = period;
  if (!isDay(start)) refuseDay(start, { record: "period", field: "start" });
  if (!isDay(end)) refuseDay(end, { record: "period", field: "end" });
  if (start >= end) {
    const problem = `a period must end after it starts, and this one runs from ${start} up to ${end}`;
    throw new SalesKpiError("impossible-request", problem, { record: "period", field: "end", value: end });
  }
  return period;
}

/**
 * Whether a day belongs to a period: `start ≤ day < end`.
 *
 * @example periodContains({ start: "2026-01-01", end: "2026-04-01" }, "2026-04-01") // => false
 */
export function periodContains(period: Period, day: Day): boolean {
  const { start, end } = checkPeriod(period);
  if (!isDay(day)) refuseDay(day, { field: "day" });
  return start <= day && day < end;
}

/**
 * The last day that belongs to a period, the one before its `end`.
 *
 * @example lastDay({ start: "2026-01-01", end: "2026-04-01" }) // => "2026-03-31"
 */
export function lastDay(period: Period): Day {
  return addDays(checkPeriod(period).end, -1);
}

/**
 * How many days a period has.
 *
 * @example lengthInDays({ start: "2026-01-01", end: "2026-04-01" }) // => 90
 */
export function lengthInDays(period: Period): number {
  const { start, end } = checkPeriod(period);
  return daysBetween(start, end);
}
