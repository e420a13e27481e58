import { SalesKpiError } from "../errors.js";
import type { Day } from "./day.js";

/** The day written out. A year outside 1 to 9999 cannot be, and throws `impossible-request`. */
export function dayText(year: number, month: number, day: number): Day {
  if (!(year >= 1 && year <= 9999)) {
    throw new SalesKpiError("impossible-request", "days outside the years 1 to 9999 cannot be named", { value: year });
  }
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** A whole number in at least so many digits, so that it sorts as text. */
export const padded = (value: number, width: number): string => value.toString().padStart(width, "0");
