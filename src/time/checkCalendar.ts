import { refuse } from "../errors.js";
import type { Calendar } from "./calendar.js";

/** Returns a calendar that a calendar function made. Throws for a year in its place, and for the function itself. */
export function checkCalendar<C extends Calendar>(where: string, calendar: C): C {
  const kind: unknown = (calendar as Calendar | null | undefined)?.kind;
  if (kind === "months" || kind === "retail") return calendar;
  return refuse(`${where}: calendar`, calendar, "a calendar such as calendar()");
}
