import { SalesKpiError, quote } from "../errors.js";
import { type Day, isDay } from "./day.js";
import { toDayNumber } from "./dayNumber.js";
import { scanInstant } from "./scanInstant.js";

const millisecondsPerDay = 86_400_000;

/**
 * A reader of instants as the civil days they fall on in a time zone.
 *
 * An instant is a `Date`, a number of milliseconds since 1970-01-01T00:00Z, or an ISO 8601 text with its offset from UTC,
 * such as `2026-03-31T23:30:00Z` or `2026-03-31 23:30+02:00`. A text without an offset is what a clock showed somewhere and
 * throws `unreadable-day`, as does anything else that is no instant, or one outside the years 1 to 9999. The zone has an
 * IANA name; an unknown one throws `unknown-name`. Daylight saving is as the machine's time zone data have it.
 *
 * @example dayInZone("Asia/Tokyo")("2026-03-31T23:30:00Z") // => "2026-04-01"
 * @example dayInZone("Pacific/Apia")("2011-12-30T10:00:00Z") // => "2011-12-31"
 */
export function dayInZone(timeZone: string): (instant: string | number | Date) => Day {
  const format = monthDayYear(timeZone);
  return (instant) => {
    const milliseconds = millisecondsOf(instant);
    if (!Number.isInteger(new Date(milliseconds).getTime())) throw unreadableInstant(instant);
    const [month = "", date = "", year = ""] = format.format(milliseconds).split("/");
    const day = `${year.padStart(4, "0")}-${month}-${date}`;
    // Years before Christ are written without their sign: no zone is more than a day away from UTC.
    const isNear = isDay(day) && Math.abs(toDayNumber(day) - Math.floor(milliseconds / millisecondsPerDay)) <= 1;
    if (!isNear) throw unreadableInstant(instant);
    return day;
  };
}

/** American English writes 03/31/2026. Splitting that is three times faster than asking Intl for the parts. */
function monthDayYear(timeZone: unknown): Intl.DateTimeFormat {
  // Intl takes no zone for the machine's own, and some machines take an offset for a zone: neither may pass.
  if (typeof timeZone !== "string" || !/^[A-Za-z]/.test(timeZone)) throw unknownZone(timeZone);
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  } catch {
    throw unknownZone(timeZone);
  }
}

function millisecondsOf(instant: unknown): number {
  if (typeof instant === "number") return instant;
  if (instant instanceof Date) return instant.getTime();
  const found = scanInstant(instant);
  return found?.offset == null ? NaN : found.clockTime - found.offset;
}

const unknownZone = (value: unknown): SalesKpiError =>
  new SalesKpiError("unknown-name", `${quote(value)} is no time zone that this machine knows`, {
    field: "timeZone",
    value,
  });

const unreadableInstant = (value: unknown): SalesKpiError =>
  new SalesKpiError(
    "unreadable-day",
    `${quote(value)} is not an instant with its offset from UTC, in the years 1 to 9999`,
    { value },
  );
