import { isDay, type Day } from "../../time/day.js";

/** What the text of a timestamp states. */
export interface Timestamp {
  /** The civil day it is written with. */
  readonly day: Day;
  /** Whether it says how far its clock was from UTC, and so names an instant. */
  readonly hasOffset: boolean;
}

/** Characters of an instant written in full, with nanoseconds and an offset. */
const longest = 35;
const clock = /^[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?$/;

/** The parts of an ISO 8601 date and time, to the minute or finer, with its offset or without; null for anything else. */
export function timestamp(text: string): Timestamp | null {
  const day = text.slice(0, 10);
  if (text.length > longest || !isDay(day)) return null;
  const found = clock.exec(text.slice(10));
  return found === null ? null : { day, hasOffset: found[1] !== undefined };
}
