const millisecondsPerDay = 86_400_000;

/** The day a number of days after 1970-01-01 by the runtime's own clock arithmetic, in UTC. */
export const utcDay = (days: number): string => new Date(days * millisecondsPerDay).toISOString().slice(0, 10);

/** Days since 1970-01-01 by the same, for years of four digits. */
export const utcNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;

/** Every day from one to the day before another, written out. */
export const utcDays = (from: string, to: string): string[] =>
  Array.from({ length: utcNumber(to) - utcNumber(from) }, (_, at) => utcDay(utcNumber(from) + at));
