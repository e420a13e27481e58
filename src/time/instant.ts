import { SalesKpiError, quote } from "../errors.js";
import type { Day } from "./day.js";
import { scanInstant } from "./scanInstant.js";

/** A point in time, by a clock that says how far from UTC it was set, or does not. */
export interface Instant {
  /** Since 1970-01-01, in UTC if the clock's offset is known, else as the clock showed it. */
  readonly milliseconds: number;
  /** How far the clock was ahead of UTC; null where the text does not say. */
  readonly offset: number | null;
}

const millisecondsPerDay = 86_400_000;

/** Returns the instant that a text states; text that states none is an error, which names the field it stood in. */
export function instantRead(text: string, field: string): Instant {
  const found = scanInstant(text);
  if (found === null)
    throw new SalesKpiError("unreadable-day", `${field}: ${quote(text)} is not an instant`, { field, value: text });
  return { milliseconds: found.clockTime - (found.offset ?? 0), offset: found.offset };
}

/** The end of a day by the same clock as an instant's. */
export const endOfDay = (day: Day, { offset }: Instant): Instant => ({
  milliseconds: Date.parse(day) + millisecondsPerDay - (offset ?? 0),
  offset,
});

/** Hours from one instant to another; null where only one of them says how far from UTC its clock was. */
export const hoursBetween = (from: Instant, to: Instant): number | null =>
  (from.offset === null) === (to.offset === null) ? (to.milliseconds - from.milliseconds) / 3_600_000 : null;
