import { SalesKpiError, quote } from "../errors.js";

export const calendarMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export const yearNamings = ["start", "end"] as const;

/** A civil month, or the place of a month in its year, from 1 to 12. */
export type CalendarMonth = (typeof calendarMonths)[number];

/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = (typeof weekdays)[number];

/** Which end of a year that spans two civil years gives it its name. */
export type YearNaming = (typeof yearNamings)[number];

/** Throws unless a calendar's parameter is one of the choices it has. */
export function checkTerm(field: string, value: unknown, choices: readonly unknown[]): void {
  if (choices.includes(value)) return;
  const problem = `${quote(value)} is none of the choices a calendar has here, ${choices.join(", ")}`;
  throw new SalesKpiError("impossible-request", problem, { record: "calendar", field, value });
}
