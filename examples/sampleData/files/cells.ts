import { isoDay, isoInstant, type DayNumber } from "../primitives/dayNumber.js";
import type { Instant } from "../records/recordTypes.js";

export function dayCell(day: DayNumber | undefined): string {
  return day === undefined ? "" : isoDay(day);
}

export function instantCell(instant: Instant | undefined): string {
  return instant === undefined ? "" : isoInstant(instant.day, instant.seconds);
}

/** Writes a percentage as a share: 65 becomes `0.65`. */
export function shareCell(percent: number): string {
  return (percent / 100).toString();
}

/** Writes several values into one cell. */
export function listCell(values: readonly string[]): string {
  return values.join("; ");
}
