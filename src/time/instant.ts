import { refuse } from "../errors.js";
import type { Day } from "./day.js";
import { scanInstant } from "./scanInstant.js";

/** Point in time, by a clock with a known or unknown offset from UTC. */
export interface Instant {
  /** Milliseconds since 1970-01-01, in UTC if the clock's offset is known, else by the clock. */
  readonly milliseconds: number;
  /** Milliseconds by which the clock was ahead of UTC; null if the text has no offset. */
  readonly offset: number | null;
}

const millisecondsPerDay = 86_400_000;

/** Returns the instant of a text and throws `unreadable-day` for any other text, naming its field. */
export function readInstant(text: string, field: string): Instant {
  const scanned = scanInstant(text) ?? refuse(field, text, "an instant such as 2026-03-31T09:30:00Z", "unreadable-day");
  return { milliseconds: scanned.clockTime - (scanned.offset ?? 0), offset: scanned.offset };
}

/** Returns the end of a day by the clock of an instant. */
export const endOfDay = (day: Day, { offset }: Instant): Instant => ({
  milliseconds: Date.parse(day) + millisecondsPerDay - (offset ?? 0),
  offset,
});

/** Returns the hours from one instant to another; null if only one of them has an offset from UTC. */
export const hoursBetween = (from: Instant, to: Instant): number | null =>
  (from.offset === null) === (to.offset === null) ? (to.milliseconds - from.milliseconds) / 3_600_000 : null;
