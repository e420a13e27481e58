import { monthOfName } from "../../time/monthNames.js";
import { scanInstant } from "../../time/scanInstant.js";
import { isDay } from "../../time/day.js";
import { dayNumberOf } from "../../time/dayNumberOf.js";

/** Format of ISO 8601: days, stamps with or without an offset. */
export const isoFormat = "iso";

/** Formats of days and stamps that are numbers. */
export const numberFormats: readonly string[] = ["excel", "epoch-seconds", "epoch-milliseconds", "yyyyMMdd"];

/** Returns a stamp without the blank before its offset: `2026-03-26 12:21:00 -0400`. */
export const joinOffset = (text: string): string =>
  text.replace(/(?<=:\d{2}(?:\.\d+)?) (?=[+-]\d{2}:?\d{2}$)/u, "").replace(/ UTC$/u, "Z");

const clock = /(,? |T|, ?)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:( ?)([AaPp]\.? ?[Mm]\.?))?$/u;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/u;
const dayThenName =
  /^(?:(\p{L}{2,15}\.?)(,? ))?(\d{1,2})(st|nd|rd|th|er|[.ºª])?([-/ ]?| de | of )(\p{L}{3,12}\.?)(,?[-/ ]|,| de )(\d{4}|\d{2})$/u;
const nameThenDay = /^(?:(\p{L}{2,15}\.?)(,? ))?(\p{L}{3,12}\.?)( )(\d{1,2})(st|nd|rd|th)?(,? )(\d{4}|\d{2})$/u;

/**
 * Returns the formats, in the tokens of `dayParser`, that read a text as an existing day: none, one, or two if day and month
 * can change places. One or two digits count as the same format, `d/M/yyyy`.
 *
 * @example dayTextFormats("03/04/2026 3:04 PM") // => [ 'd/M/yyyy h:mm a', 'M/d/yyyy h:mm a' ]
 * @example dayTextFormats("08 Feb, 2026 12:50:18") // => [ 'd MMM, yyyy H:mm:ss' ]
 */
export function dayTextFormats(text: string): readonly string[] {
  if (!Number.isNaN(dayNumberOf(text)) || scanInstant(joinOffset(text)) !== null) return [isoFormat];
  const match = clock.exec(text);
  if (match === null) return dateFormats(text);
  const time = timeFormat(match);
  return time === null ? [] : dateFormats(text.slice(0, match.index)).map((format) => format + time);
}

/** Returns the format of a time of day with the sign before it; null for no time of day. */
function timeFormat([, before = "", hour = "", minute = "", second, fraction, blank = "", half]: RegExpExecArray):
  string | null {
  const hours = Number(hour);
  if (Number(minute) > 59 || Number(second ?? 0) > 59 || hours > 23) return null;
  if (half !== undefined && (hours === 0 || hours > 12)) return null;
  const seconds = second === undefined ? "" : `:ss${fraction === undefined ? "" : `.${"S".repeat(fraction.length)}`}`;
  return `${before}${half === undefined ? "H" : "h"}:mm${seconds}${half === undefined ? "" : `${blank}a`}`;
}

function dateFormats(text: string): readonly string[] {
  if (/^(?:19|20)\d{6}$/u.test(text))
    return existing(text.slice(0, 4), text.slice(4, 6), text.slice(6)) ? ["yyyyMMdd"] : [];
  const [, firstYear, dash = "", thirdMonth = "", thirdDay = ""] = yearFirst.exec(text) ?? [];
  if (firstYear !== undefined) return existing(firstYear, thirdMonth, thirdDay) ? [`yyyy${dash}M${dash}d`] : [];
  const [, first, sign = "", second = "", year = ""] = yearLast.exec(text) ?? [];
  if (first !== undefined) {
    const tail = `${sign}${year.length === 2 ? "yy" : "yyyy"}`;
    const dayFirst = existing(year, second, first) ? [`d${sign}M${tail}`] : [];
    // Days with dots are written day first everywhere.
    return sign !== "." && existing(year, first, second) ? [...dayFirst, `M${sign}d${tail}`] : dayFirst;
  }
  return namedFormats(text);
}

function namedFormats(text: string): readonly string[] {
  const [, early, afterEarly = "", day, ordinal, gap = "", name = "", comma = "", year = ""] =
    dayThenName.exec(text) ?? [];
  if (day !== undefined)
    return existing(year, monthOfName(name), day)
      ? [
          `${weekdayFormat(early, afterEarly)}${dayToken(ordinal)}${literal(gap)}${monthToken(name)}${literal(comma)}${yearToken(year)}`,
        ]
      : [];
  const [, weekdayName, afterWeekday = "", month = "", , later = "", ending, between = "", lastYear = ""] =
    nameThenDay.exec(text) ?? [];
  return later !== "" && existing(lastYear, monthOfName(month), later)
    ? [
        `${weekdayFormat(weekdayName, afterWeekday)}${monthToken(month)} ${dayToken(ending)}${between}${yearToken(lastYear)}`,
      ]
    : [];
}

const weekdayFormat = (name: string | undefined, after: string): string => (name === undefined ? "" : `EEEE${after}`);
const dayToken = (ordinal: string | undefined): string => (ordinal === undefined ? "d" : "do");
const monthToken = (name: string): string => (name.length <= 5 ? "MMM" : "MMMM");
const yearToken = (year: string): string => (year.length === 2 ? "yy" : "yyyy");
const literal = (text: string): string => text.replace(/\p{L}+/u, "'$&'");

/** Returns true if year, month and day, as text or number, name an existing day. */
function existing(year: string, month: string | number | null, day: string): boolean {
  if (month === null) return false;
  const fullYear = year.length === 2 ? `20${year}` : year;
  return isDay(`${fullYear}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`);
}
