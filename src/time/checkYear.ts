import { refuse } from "../errors.js";

/** Throws `impossible-request` for a number that cannot name a year. */
export function checkYear(year: number): void {
  if (Number.isInteger(year) && year >= 1 && year <= 9999) return;
  refuse("year", year, "a whole number from 1 to 9999");
}
