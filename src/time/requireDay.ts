import { SalesKpiError, shown } from "../errors.js";
import { isDay, type Day } from "./day.js";

/** The day, or nothing, as it was given; anything else is an error that shows it and names the field it stood in. */
export function requireDay<Given extends Day | null | undefined>(value: Given, field = "day"): Given {
  if (value == null || isDay(value)) return value;
  throw new SalesKpiError("unreadable-day", `${field} ${shown(value)} is no day YYYY-MM-DD`, { field, value });
}
