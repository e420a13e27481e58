/** Days since 1970-01-01, in no time zone. Days are added and compared as numbers. */
export type DayNumber = number;

const millisecondsPerDay = 86_400_000;

export function dayNumber(isoDay: string): DayNumber {
  return Date.parse(`${isoDay}T00:00:00Z`) / millisecondsPerDay;
}

export function isoDay(day: DayNumber): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Writes the instant some seconds after midnight UTC of a day, such as `2026-03-31T09:41:05Z`. */
export function isoInstant(day: DayNumber, seconds: number): string {
  return `${new Date(day * millisecondsPerDay + seconds * 1000).toISOString().slice(0, 19)}Z`;
}
