import type { AnyKpi, ValueOf } from "../../kpi/define/bookKpi.js";
import type { Measure } from "../../kpi/define/measure.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { GroupedBy } from "../../model/dimensions/findDimension.js";
import type { MoneyForm, ScorecardOptions, ScorecardRow, WithMoneyForm } from "../plan/scorecardOptions.js";
import { measureIn } from "./columnValues.js";
import { runRequests } from "./runRequests.js";

/** Row of a scorecard with a measure of each KPI: its value and the evidence of the value. */
export type MeasuredRow<Kpis, By extends readonly GroupedBy[], Money extends MoneyForm = "decimal"> = Omit<
  ScorecardRow<unknown, By>,
  keyof Kpis
> & {
  readonly [Name in keyof Kpis]: WithMoneyForm<Measure<ValueOf<Kpis[Name]>>, Money>;
};

/**
 * Returns a scorecard with the evidence of each value: the number of facts, the two sides of a ratio, the number of facts
 * that were missing, and an interval if an honest one is known. Compare groups with the evidence at hand: between 2 of 3
 * and 40 of 80 won there may be no difference at all.
 *
 * Rows and groups are those of {@link scorecard}, and those of facts that are doubtful in a period. Facts that no day places
 * have a row of their own and are not missing from the others. But a stock of a past day says, as `measure` does, how
 * many facts it may lack (`missing`) and how many it takes from today's records (`reconstructed`). `money` sets the form of both the value and the sides of a ratio.
 *
 * @example measuredScorecard({ opportunities: [{ ...won, ownerId: "ann" }, { ...lost, ownerId: "ann" }] }, { kpis: { winRate }, by: ["rep"] })[0].winRate.n // => 2
 */
export const measuredScorecard = <
  const Kpis extends Readonly<Record<string, AnyKpi>>,
  const By extends readonly GroupedBy[] = readonly [],
  const Money extends MoneyForm = "decimal",
>(
  book: BookRecords,
  options: ScorecardOptions<Kpis, By, Money>,
): MeasuredRow<Kpis, By, Money>[] =>
  runRequests("measuredScorecard", book, { rows: options }, measureIn, true)["rows"] as unknown as MeasuredRow<
    Kpis,
    By,
    Money
  >[];
