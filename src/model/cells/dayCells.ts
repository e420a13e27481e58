import { stampParser, type Stamp } from "../../time/dayParser.js";
import { toDay } from "../../time/dayNumber.js";
import { isDay } from "../../time/day.js";
import { scanInstant } from "../../time/scanInstant.js";
import { isoFormat, joinOffset } from "./dayTexts.js";

/** Options of {@link dayCellReader}. */
export interface DayCellReaderOptions {
  /** True for a field that is an instant: its time of day is kept. */
  readonly isInstant: boolean;
  /** Zone of stamps without an offset; their own day counts if absent. `written` takes the day of the text whatever its offset. */
  readonly stampZone?: "UTC" | "written" | undefined;
}

/**
 * Returns the reader of days in stated formats. The reader returns a day or, for an instant, ISO 8601 text. A text that no
 * format reads stays, and so does one that two formats read as two days. A text that stays and begins like an ISO day is
 * marked, so that no format is guessed.
 */
export function dayCellReader(formats: readonly string[], options: DayCellReaderOptions): (value: string) => string {
  const readers = formats.map((format) => readerOf(format, options));
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const readings = [...new Set(readers.flatMap((read) => read(text) ?? []))];
    const [first = null] = readings;
    const result = readings.length > 1 ? `${text} (${readings.join(" or ")})` : (first ?? unread(text, formats));
    // A column names the same few thousand days again and again.
    if (known.size < mostKnown) known.set(text, result);
    return result;
  };
}

const mostKnown = 10_000;

const unread = (text: string, formats: readonly string[]): string =>
  isDay(text.slice(0, 10)) ? `${text} (not written as ${formats.join(" or ")})` : text;

function readerOf(format: string, options: DayCellReaderOptions): (text: string) => string | null {
  switch (format) {
    case isoFormat:
      return (text) => isoReading(text, options);
    case "excel":
      return (text) => excelReading(text, options);
    case "epoch-seconds":
      return (text) => epochReading(text, 1000);
    case "epoch-milliseconds":
      return (text) => epochReading(text, 1);
    default: {
      const parse = stampParser(format);
      return (text) => {
        const stamp = parse(text);
        return stamp === null ? null : stampText(stamp, options);
      };
    }
  }
}

function stampText({ day, time }: Stamp, { isInstant, stampZone }: DayCellReaderOptions): string {
  if (time === null || !(isInstant || stampZone === "UTC")) return day;
  return `${day}T${time}${stampZone === "UTC" ? "Z" : ""}`;
}

function isoReading(text: string, { stampZone }: DayCellReaderOptions): string | null {
  if (isDay(text)) return text;
  const joined = joinOffset(text);
  const instant = scanInstant(joined);
  if (instant === null) return null;
  if (stampZone === "written") return instant.day;
  return instant.offset === null && stampZone === "UTC" ? `${joined}Z` : joined;
}

/** Returns the day of a serial number of a spreadsheet: 1 is 1900-01-01, and the sheets know a 29 February of 1900. */
function excelReading(text: string, options: DayCellReaderOptions): string | null {
  if (!/^\d{5}(?:\.\d+)?$/u.test(text)) return null;
  const serial = Number(text);
  const days = Math.floor(serial);
  const seconds = Math.round((serial - days) * 86_400);
  const time = new Date(seconds * 1000).toISOString().slice(11, 19);
  return stampText({ day: toDay(days - daysFrom1899), time: seconds === 0 ? null : time }, options);
}

/** Days from 1899-12-30, the day 0 of spreadsheets, to 1970-01-01. */
const daysFrom1899 = 25_569;

const epochReading = (text: string, unit: 1 | 1000): string | null =>
  (unit === 1 ? /^-?\d{11,14}$/u : /^-?\d{8,10}$/u).test(text) ? new Date(Number(text) * unit).toISOString() : null;
