import { isoDay, isoInstant, type DayNumber } from "../primitives/dayNumber.js";
import type { Instant } from "../records/recordTypes.js";

export function dayCell(day: DayNumber | undefined): string {
  return day === undefined ? "" : isoDay(day);
}

export function instantCell(instant: Instant | undefined): string {
  return instant === undefined ? "" : isoInstant(instant.day, instant.seconds);
}

/** 65 percent is 0.65. */
export function shareCell(percent: number): string {
  return (percent / 100).toString();
}

/** Several values in one cell. */
export function listCell(values: readonly string[]): string {
  return values.join("; ");
}
