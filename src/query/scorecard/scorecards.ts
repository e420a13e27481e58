import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { GroupedBy } from "../../model/dimensions/findDimension.js";
import type { AnyScorecardOptions, MoneyForm, ScorecardRow } from "../plan/scorecardOptions.js";
import { valueIn } from "./columnValues.js";
import { runRequests } from "./runRequests.js";

/** Options of each scorecard, by name. */
export type ScorecardsOptions = Readonly<Record<string, AnyScorecardOptions>>;

/** Rows of the scorecard with these options. */
type RowsOf<Options extends AnyScorecardOptions> = ScorecardRow<
  Options["kpis"] & Readonly<Record<string, AnyKpi>>,
  Options extends { readonly by: infer By extends readonly GroupedBy[] } ? By : readonly [],
  Options extends { readonly money: infer Money extends MoneyForm } ? Money : "decimal"
>[];

/**
 * Returns several scorecards of one book, each under its name: the reps' table, the months' revenue and the totals of one
 * dashboard. Reads the records once for all of them.
 *
 * @example scorecards({ opportunities: [{ ...won, ownerId: "ann" }, { ...lost, ownerId: "bob" }] }, { all: { kpis: { winRate } }, reps: { kpis: { winRate }, by: ["rep"] } }).reps.map((row) => row.winRate) // => [ 1, 0 ]
 */
export function scorecards<const Options extends ScorecardsOptions>(
  book: BookRecords,
  options: Options,
): { readonly [Name in keyof Options]: RowsOf<Options[Name]> } {
  return runRequests("scorecards", book, options, valueIn) as unknown as {
    readonly [Name in keyof Options]: RowsOf<Options[Name]>;
  };
}
