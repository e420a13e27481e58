import type { Day } from "./day.js";
import { dayReader } from "./dayReader.js";

/**
 * The civil day of a text written in a stated format, or null when it does not fit or is no day that exists. For the
 * formats, and for many texts of one format, see {@link dayReader}.
 *
 * @example readDay("31-Mar-26", "dd-MMM-yy") // => "2026-03-31"
 * @example readDay("2026-02-30", "yyyy-MM-dd") // => null
 */
export function readDay(text: string, format: string): Day | null {
  return dayReader(format)(text);
}
