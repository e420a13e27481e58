import { type Day, isDay } from "./day.js";
import { dayFormat, type StampPart } from "./dayFormat.js";
import { padNumber } from "./dayText.js";
import { monthOfName } from "./monthNames.js";

/** Civil day of a text, and its time of day as `HH:mm:ss` with any fraction; null without one. */
export interface Stamp {
  readonly day: Day;
  readonly time: string | null;
}

/**
 * Returns a parser of days in a stated format, for the many rows of a column. The parser returns the civil day of a text,
 * or null if the text does not fit the format from end to end or names no existing day. No format is guessed.
 *
 * The format uses tokens of Unicode's date patterns:
 *
 * - year `yyyy`, `yy` (the years 2000 to 2099); month `MM`, `M` (one digit or two), `MMM` (`Jan`, `févr.`), `MMMM` (`März`);
 *   day `dd`, `d`, `do` (`3rd`); weekday `EEE`, `EEEE`, which makes no difference;
 * - time of day `HH`, `H`, `hh`, `h`, `mm`, `ss`, `SSS`, `a` (`AM`, `p.m.`): must fit, and makes no difference to the day;
 * - `T`, text in single quotes (a quote is written twice), and every sign that is no letter stand for themselves.
 *
 * Names of months are those of English, French, German, Spanish, Portuguese, Italian, Dutch and Polish, in any case. A format
 * with another token, without exactly one year, month and day, or with a number of one or two digits right beside another
 * number, throws `impossible-request`.
 *
 * @example ["3/31/2026", "12/1/2026", "31/12/2026"].map(dayParser("M/d/yyyy")) // => [ "2026-03-31", "2026-12-01", null ]
 * @example dayParser("d MMMM yyyy")("31 août 2026") // => "2026-08-31"
 */
export function dayParser(format: string): (text: string) => Day | null {
  const parse = stampParser(format);
  return (text) => parse(text)?.day ?? null;
}

/** Returns a parser like that of {@link dayParser} which keeps the time of day. */
export function stampParser(format: string): (text: string) => Stamp | null {
  const { pattern, parts } = dayFormat(format);
  const groupOf = (part: StampPart): number => parts.indexOf(part) + 1;
  const [year, month, day] = [groupOf("year"), groupOf("month"), groupOf("day")] as const;
  const [hour, minute, second] = [groupOf("hour"), groupOf("minute"), groupOf("second")] as const;
  const [fraction, half] = [groupOf("fraction"), groupOf("half")] as const;
  return (text) => {
    const match = pattern.exec(text);
    if (match === null) return null;
    const civil = `${fullYear(match[year] ?? "")}-${monthDigits(match[month] ?? "")}-${dayDigits(match[day] ?? "")}`;
    if (!isDay(civil)) return null;
    if (hour === 0) return { day: civil, time: null };
    const digits = fraction === 0 ? "" : `.${match[fraction] ?? ""}`;
    const hours = half === 0 ? twoDigits(match[hour] ?? "") : hoursOfHalf(match[hour] ?? "", match[half] ?? "");
    const minutes = minute === 0 ? "00" : (match[minute] ?? "");
    return { day: civil, time: `${hours}:${minutes}:${second === 0 ? "00" : (match[second] ?? "")}${digits}` };
  };
}

const fullYear = (text: string): string => (text.length === 2 ? `20${text}` : text);

const monthDigits = (text: string): string =>
  /^\d/u.test(text) ? twoDigits(text) : padNumber(monthOfName(text) ?? 0, 2);

const dayDigits = (text: string): string => twoDigits(text.replace(/\D+$/u, ""));

/** Returns the hour of a clock of 24 hours: 12 AM is 0, and 12 PM is 12. */
const hoursOfHalf = (hour: string, half: string): string =>
  padNumber((Number(hour) % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0), 2);

const twoDigits = (text: string): string => text.padStart(2, "0");
