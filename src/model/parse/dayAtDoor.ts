import type { Day } from "../../time/day.js";
import { scanInstant } from "../../time/scanInstant.js";

/** Says on which civil day an instant fell in a stated time zone. */
export type ZoneReading = (instant: string | Date) => Day;

/** Whether a value is a moment everywhere on earth, whose day depends on a time zone. */
export const isInstant = (value: unknown): value is string | Date =>
  value instanceof Date ? !Number.isNaN(value.getTime()) : (scanInstant(value)?.offset ?? null) !== null;

/**
 * The day told by a value that is none itself: that of an instant in the stated zone, or the civil day a timestamp without
 * an offset is written with. Null where it tells none.
 */
export function dayAtDoor(value: unknown, inZone: ZoneReading | null): Day | null {
  if (!isInstant(value)) return scanInstant(value)?.day ?? null;
  try {
    return inZone?.(value) ?? null;
  } catch {
    // Its day in that zone lies outside the years that a day can name.
    return null;
  }
}
