import { SalesKpiError } from "../../errors.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";

/**
 * The day a forecast is made on: the one asked about, or the book's own. Without a day there is no forecast, and of one that the
 * book does not know neither.
 */
export function forecastDay(asOf: Day | undefined, book: { readonly asOf?: Day | undefined }): Day {
  const day = requireDay(asOf ?? book.asOf, "asOf");
  const refuse = (problem: string): never => {
    throw new SalesKpiError("impossible-request", problem, { field: "asOf", value: day });
  };
  if (day === undefined) return refuse("a forecast is made on a day: asOf is not given, and the book has none");
  return book.asOf !== undefined && day > book.asOf ? refuse(`a book as of ${book.asOf} does not know ${day}`) : day;
}
