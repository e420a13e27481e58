import { attainmentOf, quotaFor, revenue, scorecard, textTable } from "sales-kpi";
import { adventureWorksBook } from "../books/adventureWorksBook.js";
import { readCsv } from "../readCsv.js";
import { commissionSection } from "./commissionSection.js";
import { issueText } from "./issueText.js";

/** Writes revenue and quota by rep over the quota periods, and the commissions of reps. */
export function adventureWorksReport(folder: string): string {
  const { book, issues, periods } = adventureWorksBook(folder);
  const repBook = { ...book, orders: book.orders.filter(({ ownerId }) => ownerId != null) };
  const people = readCsv(`${folder}/SalesPerson.csv`).map((row) => ({
    repId: row["BusinessEntityID"] ?? "",
    rate: row["CommissionPct"] ?? "",
  }));
  const starts = [0, 4, 8].flatMap((index) => periods[index]?.start ?? []);
  const years = starts.map((start, index) => ({ start, end: starts[index + 1] ?? ordersEnd }));
  const kpis = { revenue, quota: quotaFor("revenue"), attainment: attainmentOf(revenue) };
  const first = periods[0]?.start ?? "";
  const last = periods.at(-1)?.end ?? "";
  const rows = scorecard(repBook, {
    kpis,
    by: ["rep"],
    over: [...periods.slice(-2), { start: first, end: last, label: "all" }],
    totals: true,
  });
  return [
    "Revenue and quota by rep: the last two quota periods, and all twelve together",
    "",
    textTable(rows, { kpis, moneyDigits: 4 }),
    commissionSection(repBook, { people, years }),
    issueText(issues),
  ].join("\n");
}

/** First day after the last order, a month after the last quota period. */
const ordersEnd = "2014-07-01";
