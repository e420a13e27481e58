import { type Day, isDay } from "./day.js";
import { dayFormat } from "./dayFormat.js";
import { padded } from "./dayText.js";

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A reader of days written in a stated format, for the many rows of a column. It answers the civil day of a text, or null
 * when the text does not fit the format from end to end or names a day that does not exist. No format is guessed.
 *
 * The format uses tokens of Unicode's date patterns:
 *
 * - year `yyyy`, `yy` (the years 2000 to 2099); month `MM`, `M` (one digit or two), `MMM` (`Jan` to `Dec`); day `dd`, `d`;
 * - time of day `HH`, `H`, `hh`, `h`, `mm`, `ss`, `SSS`, `a` (`AM`, `pm`): it must fit and makes no difference to the day;
 * - `T`, text in single quotes (a quote is written twice), and everything that is no letter stand for themselves.
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
    const found = pattern.exec(text);
    if (found === null) return null;
    const civil = `${fullYear(found[year] ?? "")}-${monthDigits(found[month] ?? "")}-${twoDigits(found[day] ?? "")}`;
    return isDay(civil) ? civil : null;
  };
}

const fullYear = (text: string): string => (text.length === 2 ? `20${text}` : text);

const monthDigits = (text: string): string =>
  text.length === 3 ? padded(monthNames.indexOf(text.toLowerCase()) + 1, 2) : twoDigits(text);

const twoDigits = (text: string): string => text.padStart(2, "0");
