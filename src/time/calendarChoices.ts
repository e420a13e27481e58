import { refuseAt } from "../errors.js";

export const calendarMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export const yearNamings = ["start", "end"] as const;

/** Civil month, or the position of a month in its year, from 1 to 12. */
export type CalendarMonth = (typeof calendarMonths)[number];

/** Day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = (typeof weekdays)[number];

/** End of a year that names the year, if it spans two civil years. */
export type YearNaming = (typeof yearNamings)[number];

/** Throws `impossible-request` for a value that is none of the choices of a calendar's parameter. */
export function requireChoice(field: string, value: unknown, choices: readonly unknown[]): void {
  if (choices.includes(value)) return;
  refuseAt({ record: "calendar", field, value }, `one of ${choices.join(", ")}`);
}
