import { refuse } from "../errors.js";
import type { Day } from "./day.js";

/** Returns a day as text. A year outside 1 to 9999 throws `impossible-request`. */
export function dayText(year: number, month: number, day: number): Day {
  if (!(year >= 1 && year <= 9999)) {
    refuse("year of a day", year, "a year from 1 to 9999");
  }
  return `${padNumber(year, 4)}-${padNumber(month, 2)}-${padNumber(day, 2)}`;
}

/** Returns a whole number in at least `width` digits, so that numbers sort as texts. */
export const padNumber = (value: number, width: number): string => value.toString().padStart(width, "0");
