import { dateOfNumber, numberOfDate } from "./civilDate.js";
import type { Calendar, MonthCalendar } from "./calendar.js";
import type { DayNumber } from "./dayNumber.js";
import { retailMonthOf, retailMonthStart } from "./retailMonths.js";

/**
 * Month of a calendar as one number: 12 × the name of its year + its position in the year from 0. Months, quarters and
 * years of any calendar are then runs of 1, 3 and 12 numbers.
 */
export type MonthIndex = number;

/** Returns the first day of a month. */
export function monthStart(calendar: Calendar, index: MonthIndex): DayNumber {
  const year = Math.floor(index / 12);
  if (calendar.kind === "retail") return retailMonthStart(calendar, year, index - 12 * year);
  const civil = index + civilMonthsAhead(calendar);
  const civilYear = Math.floor(civil / 12);
  return numberOfDate(civilYear, civil - 12 * civilYear + 1, 1);
}

/** Returns the month that a day belongs to. */
export function monthIndexOf(calendar: Calendar, day: DayNumber): MonthIndex {
  if (calendar.kind === "retail") {
    const { year, month } = retailMonthOf(calendar, day);
    return 12 * year + month;
  }
  const { year, month } = dateOfNumber(day);
  return 12 * year + month - 1 - civilMonthsAhead(calendar);
}

/** Returns the lead of civil months over the calendar's: April 2025 may be the first month of 2025, or of 2026. */
const civilMonthsAhead = ({ startMonth, named }: MonthCalendar): number => startMonth - 1 - (named === "end" ? 12 : 0);
