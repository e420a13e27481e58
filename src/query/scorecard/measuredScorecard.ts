import type { AnyKpi, ValueOf } from "../../kpi/define/bookKpi.js";
import type { Measure } from "../../kpi/define/measure.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import { measureIn } from "./answers.js";
import type { GroupedBy } from "../../model/dimensions/findDimension.js";
import type { InMoneyForm, MoneyForm, ScorecardRequest, ScorecardRow } from "./request.js";
import { answered } from "./scorecards.js";

/** A row of a scorecard whose KPIs say what they rest on. */
export type MeasuredRow<Kpis, By extends readonly GroupedBy[], Money extends MoneyForm = "decimal"> = Omit<
  ScorecardRow<unknown, By>,
  keyof Kpis
> & {
  readonly [Name in keyof Kpis]: InMoneyForm<Measure<ValueOf<Kpis[Name]>>, Money>;
};

/**
 * A scorecard with what each value rests on: the number of facts, the two sides of a ratio, how many were missing, and an
 * interval where an honest one is known. What is compared is to be compared with these at hand: between 2 of 3 and 40 of 80
 * won there may be no difference at all.
 *
 * Rows and groups are those of {@link scorecard}. Facts that no day places stand in a row of their own and are not missing
 * from the others. With `money` both the value and the sides of a ratio are told in another form than `Decimal`.
 *
 * @example measuredScorecard({ opportunities: [{ ...won, ownerId: "ann" }, { ...lost, ownerId: "ann" }] }, { kpis: { winRate }, by: ["rep"] })[0].winRate.n // => 2
 */
export const measuredScorecard = <
  const Kpis extends Readonly<Record<string, AnyKpi>>,
  const By extends readonly GroupedBy[] = readonly [],
  const Money extends MoneyForm = "decimal",
>(
  book: BookRecords,
  request: ScorecardRequest<Kpis, By, Money>,
): MeasuredRow<Kpis, By, Money>[] =>
  answered("measuredScorecard", book, { request }, measureIn)["request"] as unknown as MeasuredRow<Kpis, By, Money>[];
