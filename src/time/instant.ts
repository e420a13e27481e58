import { SalesKpiError, quoted } from "../errors.js";
import { type Day, isDay } from "./day.js";

/** A point in time, by a clock that says how far from UTC it was set, or does not. */
export interface Instant {
  /** Since 1970-01-01, in UTC if the clock's offset is known, else as the clock showed it. */
  readonly milliseconds: number;
  /** How far the clock was ahead of UTC; null where the text does not say. */
  readonly offset: number | null;
}

const pattern =
  /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?)(Z|[+-]\d\d(?::?[0-5]\d)?)?$/;
const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 86_400_000;

/** The instant that a text states; text that states none is an error, which names the field it stood in. */
export function instantRead(text: string, field: string): Instant {
  const [, day = "", time = "", zone] = pattern.exec(text) ?? [];
  if (!isDay(day))
    throw new SalesKpiError("unreadable-day", `${field}: ${quoted(text)} is not an instant`, { field, value: text });
  const shownThere = Date.parse(`${day}T${time.replace(",", ".")}Z`);
  const offset = zone === undefined ? null : offsetOf(zone);
  return { milliseconds: shownThere - (offset ?? 0), offset };
}

/** `Z`, `+02`, `+0530` or `-03:30`. */
function offsetOf(zone: string): number {
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(3).replace(":", "")].map(Number);
  const size = ((hours ?? 0) * 60 + (minutes ?? 0)) * millisecondsPerMinute;
  return zone.startsWith("-") ? -size : size;
}

/** The end of a day by the same clock as an instant's. */
export const endOfDay = (day: Day, { offset }: Instant): Instant => ({
  milliseconds: Date.parse(day) + millisecondsPerDay - (offset ?? 0),
  offset,
});

/** Hours from one instant to another; null where only one of them says how far from UTC its clock was. */
export const hoursBetween = (from: Instant, to: Instant): number | null =>
  (from.offset === null) === (to.offset === null) ? (to.milliseconds - from.milliseconds) / 3_600_000 : null;
