/**
 * Returns the days of a month of the Gregorian calendar, before 1582 too.
 *
 * A year divisible by 25 is a leap year if 16 divides it too (by 400); any other year is one if 4 divides it. Months of
 * 31 and of 30 days alternate, and start over with August.
 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? ((year & (year % 25 === 0 ? 15 : 3)) === 0 ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
