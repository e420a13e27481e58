import type { Day } from "../../time/day.js";
import { scanInstant } from "../../time/scanInstant.js";

/** Function that returns the civil day of an instant in a stated time zone. */
export type DayInZone = (instant: string | number | Date) => Day;

/** Returns true for a moment that is the same everywhere on earth, and whose day depends on the time zone. */
export const isInstant = (value: unknown): value is string | Date =>
  value instanceof Date ? !Number.isNaN(value.getTime()) : (scanInstant(value)?.offset ?? null) !== null;

/**
 * Returns the civil day of a timestamp: of an instant, its day in the stated zone; of a timestamp without an offset, the
 * day in its text. Returns null for any other value.
 */
export function dayOfTimestamp(value: unknown, inZone: DayInZone | null): Day | null {
  if (!isInstant(value)) return scanInstant(value)?.day ?? null;
  try {
    return inZone?.(value) ?? null;
  } catch {
    // The day of the instant in that zone lies outside the years 1 to 9999.
    return null;
  }
}
