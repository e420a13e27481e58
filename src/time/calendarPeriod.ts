import type { Calendar } from "./calendar.js";
import { type DayNumber, toDay } from "./dayNumber.js";
import { padNumber } from "./dayText.js";
import { type MonthIndex, monthStart } from "./monthIndex.js";
import type { LabelledPeriod } from "./period.js";
import { weekYearStart } from "./weekYear.js";

export const calendarUnits = ["year", "quarter", "month", "week"] as const;

/** Units that a calendar divides time into. */
export type CalendarUnit = (typeof calendarUnits)[number];

/** Months of each unit that is made of months. */
export const monthsIn = { year: 12, quarter: 3, month: 1 } as const;

/** Returns the month, quarter or year that begins with a month. */
export function periodOfMonths(calendar: Calendar, unit: keyof typeof monthsIn, first: MonthIndex): LabelledPeriod {
  const year = Math.floor(first / 12);
  const month = first - 12 * year + 1;
  const part = {
    year: "",
    quarter: `-Q${(month + 2) / 3}`,
    month: `-${isCivil(calendar) ? "" : "M"}${padNumber(month, 2)}`,
  };
  return labelled(
    monthStart(calendar, first),
    monthStart(calendar, first + monthsIn[unit]),
    yearLabel(calendar, year) + part[unit],
  );
}

/** Returns a week of a year, numbered from 1. */
export function periodOfWeek(calendar: Calendar, year: number, week: number): LabelledPeriod {
  const start = weekYearStart(calendar, year) + 7 * (week - 1);
  return labelled(start, start + 7, `${yearLabel(calendar, year)}-W${padNumber(week, 2)}`);
}

const labelled = (start: DayNumber, end: DayNumber, label: string): LabelledPeriod => ({
  start: toDay(start),
  end: toDay(end),
  label,
});

const isCivil = (calendar: Calendar): boolean => calendar.kind === "months" && calendar.startMonth === 1;

const yearLabel = (calendar: Calendar, year: number): string => (isCivil(calendar) ? "" : "FY") + padNumber(year, 4);
