import { attainmentOf, quotaFor, revenue, scorecard, textTable } from "sales-kpi";
import { adventureWorksBook } from "../books/adventureWorksBook.js";
import { readCsv } from "../readCsv.js";
import { commissionSection } from "./commissionSection.js";
import { issueText } from "./issueText.js";

/** Revenue against quota, by rep and over the quotas' own periods, and what it earns the reps. */
export function adventureWorksReport(folder: string): string {
  const { book, issues, periods } = adventureWorksBook(folder);
  const ofReps = { ...book, orders: book.orders.filter(({ ownerId }) => ownerId != null) };
  const people = readCsv(`${folder}/SalesPerson.csv`).map((row) => ({
    repId: row["BusinessEntityID"] ?? "",
    rate: row["CommissionPct"] ?? "",
  }));
  const starts = [0, 4, 8].flatMap((place) => periods[place]?.start ?? []);
  const years = starts.map((start, place) => ({ start, end: starts[place + 1] ?? afterTheLastOrder }));
  const kpis = { revenue, quota: quotaFor("revenue"), attainment: attainmentOf(revenue) };
  const first = periods[0]?.start ?? "";
  const last = periods.at(-1)?.end ?? "";
  const rows = scorecard(ofReps, {
    kpis,
    by: ["rep"],
    over: [...periods.slice(-2), { start: first, end: last, label: "all" }],
    totals: true,
  });
  return [
    "Revenue against quota by rep: the last two quota periods, and all twelve",
    "",
    textTable(rows, { kpis, moneyDigits: 4 }),
    commissionSection(ofReps, { people, years }),
    issueText(issues),
  ].join("\n");
}

/** The last quota ends a month before the orders do. */
const afterTheLastOrder = "2014-07-01";
