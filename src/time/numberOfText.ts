import { numberOfDate } from "./civilDate.js";
import { daysInMonth } from "./daysInMonth.js";

const notADigit = 1e6;
const hyphen = 45;

/**
 * The number of the day that a text names, days since 1970-01-01; NaN for a text that is no day `YYYY-MM-DD` of the years 1 to
 * 9999. One reading of the text checks it and counts it, character by character, which is many times faster than a pattern.
 */
export function numberOfText(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const isDay =
    year > 0 && year < 1e4 && month > 0 && month < 13 && day > 0 && (day < 29 || day <= daysInMonth(year, month));
  return isDay ? numberOfDate(year, month, day) : NaN;
}

const twoDigits = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/** Codes of digits end in the digit's own four bits, so that `^ 48` leaves 0 to 9 for them and for nothing else. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) ^ 48;
  return value < 10 ? value : notADigit;
}
