import { attainmentOf, quotaFor, revenue, scorecard, textTable } from "sales-kpi";
import { adventureWorksBook } from "../books/adventureWorksBook.js";
import { issueText } from "./issueText.js";

/** Revenue against quota, by rep and over the quotas' own periods. */
export function adventureWorksReport(folder: string): string {
  const { book, issues, periods } = adventureWorksBook(folder);
  const ofReps = { ...book, orders: book.orders.filter(({ ownerId }) => ownerId != null) };
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
    issueText(issues),
  ].join("\n");
}
