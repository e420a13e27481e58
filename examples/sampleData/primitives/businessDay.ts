import { dayNumber, type DayNumber } from "./dayNumber.js";

const years = Array.from({ length: 12 }, (_, index) => 2017 + index);

const holidays: ReadonlySet<DayNumber> = new Set(
  years.flatMap((year) => ["01-01", "05-01", "12-25", "12-26"].map((date) => dayNumber(`${year}-${date}`))),
);

export function isWeekend(day: DayNumber): boolean {
  const sinceThursday = ((day % 7) + 7) % 7;
  return sinceThursday === 2 || sinceThursday === 3;
}

export function isBusinessDay(day: DayNumber): boolean {
  return !isWeekend(day) && !holidays.has(day);
}

export function businessDayOnOrAfter(day: DayNumber): DayNumber {
  return isBusinessDay(day) ? day : businessDayOnOrAfter(day + 1);
}

export function businessDayOnOrBefore(day: DayNumber): DayNumber {
  return isBusinessDay(day) ? day : businessDayOnOrBefore(day - 1);
}
