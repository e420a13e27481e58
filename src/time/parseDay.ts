import type { Day } from "./day.js";
import { dayParser } from "./dayParser.js";

/**
 * Returns the civil day of a text in a stated format, or null if the text does not fit or names no existing day. For the
 * formats, and for many texts of one format, see {@link dayParser}.
 *
 * @example parseDay("31-Mar-26", "dd-MMM-yy") // => "2026-03-31"
 * @example parseDay("2026-02-30", "yyyy-MM-dd") // => null
 */
export function parseDay(text: string, format: string): Day | null {
  return dayParser(format)(text);
}
