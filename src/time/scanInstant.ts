import type { Day } from "./day.js";
import { dayNumberOf } from "./dayNumberOf.js";

/** Day, time and offset of an instant's text. */
export interface ScannedInstant {
  /** Civil day of the text. */
  readonly day: Day;
  /** Milliseconds since 1970-01-01T00:00 by the clock of the text; further digits are cut off. */
  readonly clockTime: number;
  /** Milliseconds by which that clock was ahead of UTC; null if the text has no offset. */
  readonly offset: number | null;
}

/** Length of an instant written in full, with nanoseconds and an offset. */
const longest = 35;
const clock =
  /^[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d+))?)?(?:Z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)?$/;

/**
 * Reads a date and time as ISO 8601 writes them, to the minute or finer, with an offset from UTC or without. Returns null for
 * any other text: 24:00 and leap seconds are no times of day.
 */
export function scanInstant(text: unknown): ScannedInstant | null {
  if (typeof text !== "string" || text.length > longest) return null;
  const day = text.slice(0, 10);
  const number = dayNumberOf(day);
  if (Number.isNaN(number)) return null;
  const match = clock.exec(text.slice(10));
  if (match === null) return null;
  const [, hour = "", minute = "", second = "0", fraction = "", sign, ahead = "", aheadMinutes = "0"] = match;
  const time = milliseconds(hour, minute) + Number(second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0"));
  return {
    day,
    clockTime: number * millisecondsPerDay + time,
    offset: offsetOf(text, sign, milliseconds(ahead, aheadMinutes)),
  };
}

const millisecondsPerDay = 86_400_000;

const milliseconds = (hours: string, minutes: string): number => (Number(hours) * 60 + Number(minutes)) * 60_000;

function offsetOf(text: string, sign: string | undefined, size: number): number | null {
  if (sign === undefined) return text.endsWith("Z") ? 0 : null;
  return sign === "-" ? 0 - size : size;
}
