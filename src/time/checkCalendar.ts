import { refuse } from "../errors.js";
import type { Calendar } from "./calendar.js";

/** Returns the calendar if a calendar function made it. A year in its place, or the function itself, is an error. */
export function checkCalendar<C extends Calendar>(where: string, calendar: C): C {
  const kind: unknown = (calendar as Calendar | null | undefined)?.kind;
  if (kind === "months" || kind === "retail") return calendar;
  return refuse(`${where}: calendar`, calendar, "a calendar such as calendar()");
}
