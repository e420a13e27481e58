import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { GroupedBy } from "../../model/dimensions/findDimension.js";
import type { MoneyForm, ScorecardOptions, ScorecardRow } from "../plan/scorecardOptions.js";
import { valueIn } from "./columnValues.js";
import { runRequests } from "./runRequests.js";

/**
 * Returns any KPIs by any shared dimensions and over any periods, as tidy rows, one for each group and period.
 *
 * Every group has a row in every period, with 0 or null if nothing happened. So has every rep employed in a period. A
 * missing key is a row with null. Facts that lack the day that would place them have a row whose period is null, so that
 * parts and totals agree. With `totals`, each outer level and the team tree above the teams have rows: their values are
 * computed from all their facts and never averaged. Parts come before their total.
 *
 * A stock KPI is taken on the last day of each period, or on the book's own `asOf` if that is earlier. A level's own quota
 * counts if it has one, else the sum of those below it.
 *
 * Throws an error that names the KPI and the dimension if the KPI's facts lack the dimension.
 *
 * Money is a `Decimal`, which `structuredClone` and `postMessage` refuse. Rows for a worker or a window need `money: "string"`.
 *
 * @example scorecard({ opportunities: [{ ...won, ownerId: "ann" }, { ...lost, ownerId: "ann" }] }, { kpis: { winRate }, by: ["rep"] })[0].winRate // => 0.5
 * @example scorecard({ opportunities: [{ ...won, amount: "10.10" }] }, { kpis: { wonRevenue }, money: "string" })[0].wonRevenue // => '10.1'
 */
export function scorecard<
  const Kpis extends Readonly<Record<string, AnyKpi>>,
  const By extends readonly GroupedBy[] = readonly [],
  const Money extends MoneyForm = "decimal",
>(book: BookRecords, options: ScorecardOptions<Kpis, By, Money>): ScorecardRow<Kpis, By, Money>[] {
  return runRequests("scorecard", book, { rows: options }, valueIn)["rows"] as unknown as ScorecardRow<
    Kpis,
    By,
    Money
  >[];
}
