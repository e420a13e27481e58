import { refuse } from "../errors.js";
import type { Day } from "./day.js";
import { dayNumberOf } from "./dayNumberOf.js";
import { expectedDay } from "./refuseDay.js";

/** Room for every day of four years. */
const cacheSize = 2048;
const cachedTexts = Array.from({ length: cacheSize }, () => "");
const cachedNumbers = new Int32Array(cacheSize);

/** Sum that the characters of "00" give: 10 × 48 + 48. */
const zeros = 528;

/**
 * Returns the number of a day and throws `unreadable-day` for any other value, naming its field.
 *
 * Remembers the text last read for each day of the year and every fourth year. A book has few days and names each of them
 * many times, and half of a text's characters give its place in the cache.
 */
export function numberOfDay(day: Day, field?: string): number {
  const number = typeof day === "string" ? cachedNumberOf(day) : NaN;
  if (number !== number) refuse(field ?? "day", day, expectedDay, "unreadable-day");
  return number;
}

function cachedNumberOf(text: string): number {
  if (text.length !== 10) return NaN;
  const month = 10 * text.charCodeAt(5) + text.charCodeAt(6) - zeros;
  const day = 10 * text.charCodeAt(8) + text.charCodeAt(9) - zeros;
  const position = ((text.charCodeAt(3) & 3) << 9) | ((month & 15) << 5) | (day & 31);
  return cachedTexts[position] === text ? cachedNumbers[position]! : readInto(position, text);
}

function readInto(position: number, text: string): number {
  const number = dayNumberOf(text);
  if (number === number) {
    cachedTexts[position] = text;
    cachedNumbers[position] = number;
  }
  return number;
}
