interface Days {
  readonly start: string;
  readonly end: string;
}

/**
 * The last day of an earlier period that counts where a period is known up to a day: the same date so many months before, in a
 * shorter month its last. Null where the period has not begun; the day asked about where the period is over.
 */
export function sameStretch(during: Days, months: number, asOf: string | undefined): string | null {
  const dayBefore = new Date(Date.parse(during.end) - 86_400_000).toISOString().slice(0, 10);
  if (asOf === undefined || asOf >= dayBefore) return asOf ?? "9999-12-31";
  if (asOf < during.start) return null;
  const [year = 0, month = 0, date = 0] = asOf.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
