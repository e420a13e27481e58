import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { valueIn, type AnswerIn } from "./answers.js";
import { bundlesOf } from "./bundles.js";
import { columnsFor } from "./columns.js";
import { emptyGroup, groupAt } from "./group.js";
import { leavesOf } from "./leaves.js";
import { placeFacts } from "./placing.js";
import type { GroupedBy } from "../../model/dimensions/findDimension.js";
import { dimensionsOf, type MoneyForm, type ScorecardRow, type SomeRequest } from "./request.js";
import { plainValue } from "../../exact/plainValue.js";
import { rosterKeys } from "./roster.js";
import { rowsOf, type Row } from "./rows.js";

/** The rows that a request is answered with. */
type RowsOf<Request extends SomeRequest> = ScorecardRow<
  Request["kpis"] & Readonly<Record<string, AnyKpi>>,
  Request extends { readonly by: infer By extends readonly GroupedBy[] } ? By : readonly [],
  Request extends { readonly money: infer Money extends MoneyForm } ? Money : "decimal"
>[];

/**
 * Several scorecards of one book, each under its name, with the records read once for all of them: the reps' table, the
 * months' revenue and the totals of one dashboard.
 *
 * @example scorecards({ opportunities: [{ ...won, ownerId: "ann" }, { ...lost, ownerId: "bob" }] }, { all: { kpis: { winRate } }, reps: { kpis: { winRate }, by: ["rep"] } }).reps.map((row) => row.winRate) // => [ 1, 0 ]
 */
export function scorecards<const Requests extends Readonly<Record<string, SomeRequest>>>(
  book: BookRecords,
  requests: Requests,
): { readonly [Name in keyof Requests]: RowsOf<Requests[Name]> } {
  return answered("scorecards", book, requests, valueIn) as unknown as {
    readonly [Name in keyof Requests]: RowsOf<Requests[Name]>;
  };
}

/** The rows of several scorecards. What each says of a KPI, its value or its measure, is the last argument. */
export function answered(
  where: string,
  book: BookRecords,
  requests: Readonly<Record<string, SomeRequest>>,
  answerIn: AnswerIn,
): Readonly<Record<string, Row[]>> {
  const whole = wholeBook(where, book);
  const columns = columnsFor(whole);
  const sheets = Object.entries(requests).map(([name, request]) => sheetOf(where, name, request));
  placeFacts(
    sheets.map(({ by, leaves, top }) => ({
      by,
      top,
      bundles: bundlesOf(leaves, (leaf) => by.every((dimension) => columns.isTimeless(leaf, dimension))),
    })),
    columns,
    whole.asOf ?? null,
  );
  const rows = sheets.map(({ name, money = "decimal", ...sheet }) => {
    for (const keys of rosterKeys(whole, sheet.by, sheet.over)) groupAt(sheet.top, keys);
    const told = rowsOf(sheet.top, { ...sheet, book: whole, answerIn });
    return [name, money === "decimal" ? told : (plainValue(told, money) as Row[])] as const;
  });
  return Object.fromEntries(rows);
}

/** A scorecard in the making: what it asks about, and the groups its states are put into. */
const sheetOf = (where: string, name: string, request: SomeRequest) => ({
  ...request,
  name,
  by: dimensionsOf(where, request),
  top: emptyGroup(),
  ...leavesOf(request.kpis, request.over === undefined ? ["always"] : [...request.over, "undated"]),
});
