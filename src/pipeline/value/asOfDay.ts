import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { refuseOption } from "./refuseOption.js";

/** Returns the day given, else the book's own, else null. Throws for a day after the book's own, which the book does not know. */
export function asOfDay(where: string, asOf: Day | undefined, bookDay: Day | undefined): Day | null {
  const day = requireDay(asOf ?? bookDay, "asOf") ?? null;
  if (day !== null && bookDay !== undefined && day > bookDay)
    refuseOption(where, "asOf", day, `a day up to ${bookDay}, the day of the book`);
  return day;
}

/** Returns the day given, else the book's own. Throws if there is none, or the book does not know the day. */
export const requireAsOfDay = (where: string, asOf: Day | undefined, bookDay: Day | undefined): Day =>
  asOfDay(where, asOf, bookDay) ?? refuseOption(where, "asOf", asOf, "a day, because the book has none of its own");
