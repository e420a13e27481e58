import { refuse } from "../errors.js";
import { type Day, isDay } from "./day.js";
import { toDay, toDayNumber } from "./dayNumber.js";
import { scanInstant } from "./scanInstant.js";

const millisecondsPerDay = 86_400_000;

/**
 * Returns a function that gives the civil day of an instant in a time zone.
 *
 * An instant is a `Date`, a number of milliseconds since 1970-01-01T00:00Z, or an ISO 8601 text with its offset from UTC,
 * such as `2026-03-31T23:30:00Z` or `2026-03-31 23:30+02:00`. A text without an offset leaves the
 * instant open and throws `unreadable-day`, as do other values that are no instants, and instants outside the years 1 to
 * 9999. The zone has an IANA name; an unknown name throws `unknown-name`. Daylight saving follows the machine's time zone
 * data.
 *
 * @example dayInZone("Asia/Tokyo")("2026-03-31T23:30:00Z") // => "2026-04-01"
 * @example dayInZone("Pacific/Apia")("2011-12-30T10:00:00Z") // => "2011-12-31"
 */
export function dayInZone(timeZone: string): (instant: string | number | Date) => Day {
  const format = monthDayYear(timeZone);
  const offsetOfDay = offsetByDay(timeZone);
  const dayTextOf = keptByDay(toDay);
  return (instant) => {
    const milliseconds = millisecondsOf(instant);
    const offset = isOrdinary(milliseconds) ? offsetOfDay(Math.floor(milliseconds / millisecondsPerDay)) : null;
    if (offset !== null) return dayTextOf(Math.floor((milliseconds + offset) / millisecondsPerDay));
    if (!Number.isInteger(new Date(milliseconds).getTime())) refuseInstant(instant);
    const [month = "", date = "", year = ""] = format.format(milliseconds).split("/");
    const day = `${year.padStart(4, "0")}-${month}-${date}`;
    // Intl writes years before Christ without a sign. No zone is more than a day away from UTC.
    const isNear = isDay(day) && Math.abs(toDayNumber(day) - Math.floor(milliseconds / millisecondsPerDay)) <= 1;
    if (!isNear) refuseInstant(instant);
    return day;
  };
}

/** Returns true for whole milliseconds from 1900 to 2199: years that every zone writes with four digits. */
const isOrdinary = (milliseconds: number): boolean =>
  Number.isInteger(milliseconds) && milliseconds >= earliest && milliseconds < latest;

const earliest = -2_208_988_800_000;
const latest = 7_258_118_400_000;

/** Number of days whose values are kept: sixty years. */
const mostDays = 22_000;

/**
 * Returns the function that gives the offset of a zone during a day of UTC, in milliseconds; null if it changes on that day. A
 * zone has at most one change in four days, so an offset that is the same at both ends of a day is the offset of the day.
 */
function offsetByDay(timeZone: string): (utcDay: number) => number | null {
  const clock = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
  });
  const offsetAt = (milliseconds: number): number => {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = clock
      .format(milliseconds)
      .split(/\D+/u)
      .map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) - milliseconds;
  };
  return keptByDay((utcDay) => {
    const start = utcDay * millisecondsPerDay;
    const [atStart, atEnd] = [offsetAt(start), offsetAt(start + millisecondsPerDay)];
    return atStart === atEnd ? atStart : null;
  });
}

/** Returns a function that keeps its values of the last days. */
function keptByDay<Value>(valueOf: (day: number) => Value): (day: number) => Value {
  const known = new Map<number, Value>();
  return (day) => {
    const kept = known.get(day);
    if (kept !== undefined) return kept;
    if (known.size >= mostDays) known.clear();
    const value = valueOf(day);
    known.set(day, value);
    return value;
  };
}

/** Returns a format that writes 03/31/2026. Splitting this text is three times faster than Intl's own parts. */
function monthDayYear(timeZone: unknown): Intl.DateTimeFormat {
  // Intl reads an absent zone as the machine's own, and some machines read an offset as a zone: neither may pass.
  if (typeof timeZone !== "string" || !/^[A-Za-z]/.test(timeZone)) refuseZone(timeZone);
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  } catch {
    refuseZone(timeZone);
  }
}

function millisecondsOf(instant: unknown): number {
  if (typeof instant === "number") return instant;
  if (instant instanceof Date) return instant.getTime();
  const scanned = scanInstant(instant);
  return scanned?.offset == null ? NaN : scanned.clockTime - scanned.offset;
}

function refuseZone(value: unknown): never {
  refuse("timeZone", value, "a time zone that this machine knows, such as Europe/Paris", "unknown-name");
}

function refuseInstant(value: unknown): never {
  refuse("instant", value, "an instant with an offset from UTC, in the years 1 to 9999", "unreadable-day");
}
