import { quote, refuse } from "../errors.js";
import type { Day } from "./day.js";

/** Days that passed the check. A book names the same few thousand days millions of times. */
const knownDays = new Set<unknown>();

/**
 * Returns a day, or nothing, as it was given, and throws `unreadable-day` for any other value, naming its field.
 *
 * Accepts the days of `isDay`. The runtime's own calendar checks a day the first time: this code is a tenth of the size of
 * `isDay`, and it is in the bundle of every KPI.
 */
export function requireDay<Given extends Day | null | undefined>(value: Given, field = "day"): Given {
  if (value != null && !knownDays.has(value)) {
    if (typeof value !== "string" || value < "0001" || quote(new Date(value)).slice(1, 11) !== value)
      refuse(field, value, "a day such as 2026-03-31", "unreadable-day");
    knownDays.add(value);
  }
  return value;
}
