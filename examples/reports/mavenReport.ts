import {
  averageDealSize,
  medianDealSize,
  medianSalesCycleClosedOnly,
  salesCycleClosedOnly,
  scorecard,
  textTable,
  winRate,
  wonOpportunities,
  wonRevenue,
} from "sales-kpi";
import { calendar, quarters, years } from "sales-kpi/time";
import { mavenBook, type MavenBookOptions } from "../books/mavenBook.js";
import { issueText } from "./issueText.js";
import { timeToWinSection } from "./pipeline/timeToWinSection.js";

/** Writes win rate, won revenue, average deal and cycle of a CRM export by region and quarter, and the time to win. */
export function mavenReport(folder: string, options: MavenBookOptions = {}): string {
  const { book, issues } = mavenBook(folder, options);
  const kpis = {
    won: wonOpportunities,
    "win rate": winRate,
    "won revenue": wonRevenue,
    "average deal": averageDealSize,
    "median deal": medianDealSize,
    "mean cycle": salesCycleClosedOnly,
    "median cycle": medianSalesCycleClosedOnly,
  };
  const rows = scorecard(book, {
    kpis,
    by: ["repRegion"],
    over: [...quarters(calendar(), 2017), ...years(calendar(), 2017)],
    totals: true,
  });
  return [
    `Scorecard by region and quarter, money in ${book.currency ?? ""}, cycles in days from engagement to close`,
    "",
    textTable(rows, { kpis }),
    timeToWinSection(book),
    issueText(issues),
  ].join("\n");
}
