import { type Day, isDay } from "./day.js";
import { dayFormat } from "./dayFormat.js";
import { padNumber } from "./dayText.js";

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Returns a parser of days in a stated format, for the many rows of a column. The parser returns the civil day of a text,
 * or null if the text does not fit the format from end to end or names no existing day. No format is guessed.
 *
 * The format uses tokens of Unicode's date patterns:
 *
 * - year `yyyy`, `yy` (the years 2000 to 2099); month `MM`, `M` (one digit or two), `MMM` (`Jan` to `Dec`); day `dd`, `d`;
 * - time of day `HH`, `H`, `hh`, `h`, `mm`, `ss`, `SSS`, `a` (`AM`, `pm`): must fit, and makes no difference to the day;
 * - `T`, text in single quotes (a quote is written twice), and every sign that is no letter stand for themselves.
 *
 * Month names and AM or PM may have any case. A format with another token, without exactly one year, month and day, or
 * with a number of one or two digits right beside another number, throws `impossible-request`.
 *
 * @example ["3/31/2026", "12/1/2026", "31/12/2026"].map(dayParser("M/d/yyyy")) // => [ "2026-03-31", "2026-12-01", null ]
 */
export function dayParser(format: string): (text: string) => Day | null {
  const { pattern, parts } = dayFormat(format);
  const [year, month, day] = [parts.indexOf("year") + 1, parts.indexOf("month") + 1, parts.indexOf("day") + 1] as const;
  return (text) => {
    const match = pattern.exec(text);
    if (match === null) return null;
    const civil = `${fullYear(match[year] ?? "")}-${monthDigits(match[month] ?? "")}-${twoDigits(match[day] ?? "")}`;
    return isDay(civil) ? civil : null;
  };
}

const fullYear = (text: string): string => (text.length === 2 ? `20${text}` : text);

const monthDigits = (text: string): string =>
  text.length === 3 ? padNumber(monthNames.indexOf(text.toLowerCase()) + 1, 2) : twoDigits(text);

const twoDigits = (text: string): string => text.padStart(2, "0");
