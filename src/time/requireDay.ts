import { quote, refuse } from "../errors.js";
import type { Day } from "./day.js";

/** Days that have stood the check: a book asks about the same few thousand, millions of times. */
const known = new Set<unknown>();

/**
 * The day, or nothing, as it was given; anything else is an error that shows it and names the field it stood in.
 *
 * It asks the engine's own calendar, in UTC, whether the text comes back as it went in: slower than `isDay`, and a tenth of
 * its size, which every KPI's bundle carries.
 */
export function requireDay<Given extends Day | null | undefined>(value: Given, field = "day"): Given {
  if (value != null && !known.has(value)) {
    if (typeof value !== "string" || quote(new Date(value)).slice(1, 11) !== value)
      refuse(field, value, "YYYY-MM-DD", "unreadable-day");
    known.add(value);
  }
  return value;
}
