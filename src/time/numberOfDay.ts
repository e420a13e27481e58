import type { Day } from "./day.js";
import { numberOfSeenText } from "./numberOfSeenText.js";
import { unreadableDay } from "./unreadableDay.js";

/** The number of a day; text that is no day of the calendar is an error, which names the field it stood in. */
export function numberOfDay(day: Day, field?: string): number {
  const number = typeof day === "string" ? numberOfSeenText(day) : NaN;
  if (number !== number) throw unreadableDay(day, field === undefined ? {} : { field });
  return number;
}
