import {
  averageDealSize,
  lostOpportunities,
  medianSalesCycleClosedOnly,
  openOpportunities,
  openPipeline,
  salesCycleClosedOnly,
  scorecards,
  weightedPipeline,
  winRate,
  wonOpportunities,
  wonRevenue,
  type SalesBook,
} from "sales-kpi";
import { calendar, months } from "sales-kpi/time";
import type { Answer, Line } from "./answer.js";

const kpis = {
  open: openOpportunities,
  won: wonOpportunities,
  lost: lostOpportunities,
  wonRevenue,
  openPipeline,
  weightedPipeline,
  winRate,
  averageDeal: averageDealSize,
  meanCycle: salesCycleClosedOnly,
  medianCycle: medianSalesCycleClosedOnly,
};

const everyMonth = [2024, 2025, 2026].flatMap((year) => months(calendar(), year));

/** Runs the two requests as a user of this library writes them. */
const runRequests = (book: Partial<SalesBook>, by: "rep" | "product") =>
  scorecards(book, {
    lines: { kpis, by: [by], totals: true },
    months: { kpis: { wonRevenue }, over: everyMonth },
  });

/** Computes the answer by this library, from row objects or from a loaded book. */
export function library(book: Partial<SalesBook>, by: "rep" | "product"): Answer {
  const { lines, months: series } = runRequests(book, by);
  const allLines = lines.map((row): Line => ({
    key: row.level === "total" ? "" : ((by === "rep" ? row.rep : row.product) ?? ""),
    open: row.open,
    won: row.won,
    lost: row.lost,
    wonRevenue: row.wonRevenue.toFixed(),
    openPipeline: row.openPipeline.toFixed(),
    weightedPipeline: row.weightedPipeline.toFixed(),
    winRate: row.winRate,
    averageDeal: row.averageDeal?.toFixed() ?? "",
    meanCycle: row.meanCycle,
    medianCycle: row.medianCycle,
  }));
  const [total, ...others] = allLines.toReversed();
  if (total === undefined) throw new Error("scorecards: expected a total, got no rows");
  return {
    lines: others.toReversed(),
    total,
    months: series.flatMap(({ period, wonRevenue: revenue }) =>
      period === null || revenue.isZero() ? [] : [{ month: period, wonRevenue: revenue.toFixed() }],
    ),
  };
}
