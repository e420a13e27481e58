import { SalesKpiError, quote } from "../errors.js";

/** Throws unless a number can be the name of a year. */
export function checkYear(year: number): void {
  if (Number.isInteger(year) && year >= 1 && year <= 9999) return;
  const problem = `the name of a year is a whole number from 1 to 9999, not ${quote(year)}`;
  throw new SalesKpiError("impossible-request", problem, { field: "year", value: year });
}
