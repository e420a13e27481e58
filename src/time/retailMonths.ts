import { dateOfNumber, numberOfDate } from "./civilDate.js";
import { type DayNumber, weekdayOfNumber } from "./dayNumber.js";
import { daysInMonth } from "./daysInMonth.js";
import type { RetailCalendar } from "./retailCalendar.js";

/** Weeks of a quarter before each of its months. */
const weeksBefore = { "4-4-5": [0, 4, 8], "4-5-4": [0, 4, 9], "5-4-4": [0, 5, 9] } as const;

/** Returns the first day of a month of a retail year; months are counted from 0. */
export function retailMonthStart(calendar: RetailCalendar, year: number, month: number): DayNumber {
  const start = yearEnd(calendar, year - 1) + 1;
  const weeks = 13 * Math.floor(month / 3) + (weeksBefore[calendar.pattern][month % 3] ?? 0);
  const hasExtraWeek = yearEnd(calendar, year) - start >= 364;
  return start + 7 * (hasExtraWeek && month >= calendar.extraWeekIn ? weeks + 1 : weeks);
}

/** Returns the retail year of a day, by name, and its month, counted from 0. */
export function retailMonthOf(calendar: RetailCalendar, day: DayNumber): { year: number; month: number } {
  let year = dateOfNumber(day).year - 1;
  while (day > yearEnd(calendar, year)) year += 1;
  const daysBefore = day - retailMonthStart(calendar, year, 0);
  let month = Math.min(11, Math.floor(daysBefore / 28));
  while (day < retailMonthStart(calendar, year, month)) month -= 1;
  return { year, month };
}

function yearEnd({ endMonth, endWeekday, yearEnd, named }: RetailCalendar, year: number): DayNumber {
  const endYear = named === "start" && endMonth !== 12 ? year + 1 : year;
  const monthEnd = numberOfDate(endYear, endMonth, daysInMonth(endYear, endMonth));
  const latest = yearEnd === "nearest" ? monthEnd + 3 : monthEnd;
  return latest - ((weekdayOfNumber(latest) - endWeekday + 7) % 7);
}
