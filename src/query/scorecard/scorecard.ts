import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { GroupedBy } from "../../model/dimensions/findDimension.js";
import { valueIn } from "./answers.js";
import type { MoneyForm, ScorecardRequest, ScorecardRow } from "./request.js";
import { answered } from "./scorecards.js";

/**
 * Any KPIs by any shared dimensions and over any periods, as tidy rows: one for each group and period.
 *
 * Every group has a row in every period, with 0 or null where nothing happened; every rep employed in a period has one. A
 * missing key is a row with null. Facts that lack the day that would place them stand in a row whose period is null, so
 * that parts and totals agree. With `totals`, each outer level and the team tree above the teams have rows, whose
 * values are computed from all their facts and never averaged. Parts come before their total.
 *
 * A stock KPI is looked at on the last day of each period, or on the book's own `asOf` where that is earlier. A level's
 * own quota counts where it has one, else the sum of those below it.
 *
 * A dimension that one of the KPIs' facts do not have is an error that names both.
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
>(book: BookRecords, request: ScorecardRequest<Kpis, By, Money>): ScorecardRow<Kpis, By, Money>[] {
  return answered("scorecard", book, { request }, valueIn)["request"] as unknown as ScorecardRow<Kpis, By, Money>[];
}
