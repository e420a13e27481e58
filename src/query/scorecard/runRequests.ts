import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { plainValue } from "../../exact/plainValue.js";
import { bookSources } from "../plan/bookSources.js";
import { keySpine } from "../plan/keySpine.js";
import { planAggregates, type PlanAggregatesOptions } from "../plan/planAggregates.js";
import { scanGroups } from "../plan/scanGroups.js";
import { dimensionsOf, type AnyScorecardOptions } from "../plan/scorecardOptions.js";
import type { ColumnValue } from "./columnValues.js";
import { emptyNode, nodeAt } from "./keyTree.js";
import { rowsOf, type Row } from "./rows.js";
import { runScans } from "./runScans.js";

/**
 * Returns the rows of several scorecards of one book, by the name of the request. Reads each kind of record once.
 *
 * @param columnValue - function that computes a KPI's value, or its measure
 * @param withDoubts - true also scans the doubtful facts of stocks, which a measure counts
 */
export function runRequests(
  where: string,
  records: BookRecords,
  requests: Readonly<Record<string, AnyScorecardOptions>>,
  columnValue: ColumnValue,
  withDoubts = false,
): Readonly<Record<string, Row[]>> {
  const book = wholeBook(where, records);
  const sources = bookSources(book);
  const plans = Object.entries(requests).map(([name, options]) => ({
    name,
    ...planRequest(where, options, { asOf: book.asOf, withDoubts }),
  }));
  runScans(
    plans.map(({ by, aggregates, root }) => ({
      by,
      root,
      scanGroups: scanGroups(aggregates, (aggregate) =>
        by.every((dimension) => sources.isTimeless(aggregate, dimension)),
      ),
    })),
    sources,
    book.asOf ?? null,
  );
  const rows = plans.map(({ name, money = "decimal", root, ...plan }) => {
    const { by, over, totals } = plan;
    for (const keys of keySpine(book, by, over)) nodeAt(root, keys);
    const parents = totals === true ? by.map(({ parentIn }) => parentIn?.(book)) : [];
    const rowsOfRequest = rowsOf(root, { ...plan, parents, columnValue });
    return [name, money === "decimal" ? rowsOfRequest : (plainValue(rowsOfRequest, money) as Row[])] as const;
  });
  return Object.fromEntries(rows);
}

/** Returns the plan of one scorecard, with the root of an empty key tree. */
const planRequest = (where: string, options: AnyScorecardOptions, plan: PlanAggregatesOptions) => ({
  ...options,
  by: dimensionsOf(where, options),
  root: emptyNode(),
  ...planAggregates(options.kpis, options.over === undefined ? ["always"] : [...options.over, "undated"], plan),
});
