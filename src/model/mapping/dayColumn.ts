import { isDay } from "../../time/day.js";
import { dayParser } from "../../time/dayParser.js";

/**
 * A reader of dates in a stated format: the day of a text that fits it. One that does not fit stays, marked where it
 * could be taken for an ISO day, so that no format is guessed.
 */
export function dayColumn(format: string): (text: string) => string {
  const read = dayParser(format);
  return (text) => read(text) ?? (isDay(text.slice(0, 10)) ? `${text} (not written as ${format})` : text);
}
