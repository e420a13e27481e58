import { numberIfDate } from "./civilDate.js";

const hyphen = 45;

/**
 * The number of the day that a text names, days since 1970-01-01; NaN for a text that is no day `YYYY-MM-DD` of the years 1 to
 * 9999. One reading of the text checks it and counts it, character by character, which is many times faster than a pattern.
 */
export function dayNumberOf(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return NaN;
  const millennium = digit(text, 0);
  const century = digit(text, 1);
  const decade = digit(text, 2);
  const year = digit(text, 3);
  const tenMonths = digit(text, 5);
  const month = digit(text, 6);
  const tenDays = digit(text, 8);
  const day = digit(text, 9);
  const digits = beyond(millennium) | beyond(century) | beyond(decade) | beyond(year);
  const isDigits = (digits | beyond(tenMonths) | beyond(month) | beyond(tenDays) | beyond(day)) <= 15;
  return isDigits
    ? numberIfDate(millennium * 1000 + century * 100 + decade * 10 + year, tenMonths * 10 + month, tenDays * 10 + day)
    : NaN;
}

/** Codes of digits end in the digit's own four bits, so that `^ 48` leaves 0 to 9 for them and more for anything else. */
const digit = (text: string, at: number): number => text.charCodeAt(at) ^ 48;

/** Above 15 for what is no digit. */
const beyond = (digit: number): number => digit + 6;
