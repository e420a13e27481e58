import { dayNumber, isoDay, type DayNumber } from "./dayNumber.js";

/** Period from `start` up to `end`; `end` is not included. */
export interface Period {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

const firstDayOfMonth = (year: number, month: number): DayNumber =>
  dayNumber(`${year + Math.floor((month - 1) / 12)}-${(((month - 1) % 12) + 1).toString().padStart(2, "0")}-01`);

/** Lists periods of some months each, from the first day of a year until `end`. */
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

/** Returns the month, 1 to 12. */
export const monthOf = (day: DayNumber): number => Number(isoDay(day).slice(5, 7));

/** Returns the first day of the following month. */
export const monthEnd = (day: DayNumber): DayNumber => firstDayOfMonth(yearOf(day), monthOf(day) + 1);

/** Returns the first day of the quarter that contains a day. */
export const quarterStart = (day: DayNumber): DayNumber =>
  firstDayOfMonth(yearOf(day), Math.floor((monthOf(day) - 1) / 3) * 3 + 1);

/** Returns the first day of the following quarter. */
export const quarterEnd = (day: DayNumber): DayNumber =>
  firstDayOfMonth(yearOf(day), Math.floor((monthOf(day) - 1) / 3) * 3 + 4);

/** Returns the same date some years later. 29 February becomes 1 March in a year without one. */
export const yearsLater = (day: DayNumber, years: number): DayNumber =>
  firstDayOfMonth(yearOf(day) + years, monthOf(day)) + Number(isoDay(day).slice(8)) - 1;
