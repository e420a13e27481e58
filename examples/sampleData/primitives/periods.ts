import { dayNumber, isoDay, type DayNumber } from "./dayNumber.js";

/** From `start` up to `end`, which is not in it. */
export interface Period {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

const firstDayOfMonth = (year: number, month: number): DayNumber =>
  dayNumber(`${year + Math.floor((month - 1) / 12)}-${(((month - 1) % 12) + 1).toString().padStart(2, "0")}-01`);

/** Periods of so many months, from the first day of a year until `end`. */
function periodsOf(months: number, start: DayNumber, end: DayNumber): Period[] {
  const year = yearOf(start);
  const periods: Period[] = [];
  for (let month = 1; firstDayOfMonth(year, month) < end; month += months) {
    periods.push({ start: firstDayOfMonth(year, month), end: firstDayOfMonth(year, month + months) });
  }
  return periods;
}

export const monthsBetween = (start: DayNumber, end: DayNumber): Period[] => periodsOf(1, start, end);

export const quartersBetween = (start: DayNumber, end: DayNumber): Period[] => periodsOf(3, start, end);

export const yearOf = (day: DayNumber): number => Number(isoDay(day).slice(0, 4));

/** 1 to 12. */
export const monthOf = (day: DayNumber): number => Number(isoDay(day).slice(5, 7));

/** First day of the month after. */
export const monthEnd = (day: DayNumber): DayNumber => firstDayOfMonth(yearOf(day), monthOf(day) + 1);

/** First day of the quarter a day is in. */
export const quarterStart = (day: DayNumber): DayNumber =>
  firstDayOfMonth(yearOf(day), Math.floor((monthOf(day) - 1) / 3) * 3 + 1);

/** First day of the quarter after. */
export const quarterEnd = (day: DayNumber): DayNumber =>
  firstDayOfMonth(yearOf(day), Math.floor((monthOf(day) - 1) / 3) * 3 + 4);

/** The same date so many years on; 29 February is 1 March where there is none. */
export const yearsLater = (day: DayNumber, years: number): DayNumber =>
  firstDayOfMonth(yearOf(day) + years, monthOf(day)) + Number(isoDay(day).slice(8)) - 1;
