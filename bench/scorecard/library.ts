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

/** The question as a user of this library asks it. */
const ask = (book: Partial<SalesBook>, by: "rep" | "product") =>
  scorecards(book, {
    lines: { kpis, by: [by], totals: true },
    months: { kpis: { wonRevenue }, over: everyMonth },
  });

/** This library, from row objects or a loaded book to answers. */
export function library(book: Partial<SalesBook>, by: "rep" | "product"): Answer {
  const { lines, months: series } = ask(book, by);
  const found = lines.map((row): Line => {
    const { level, period, start, end, rep, product, ...values } = row;
    return {
      key: level === "total" ? "" : ((by === "rep" ? rep : product) ?? ""),
      ...values,
      wonRevenue: row.wonRevenue.toFixed(),
      openPipeline: row.openPipeline.toFixed(),
      weightedPipeline: row.weightedPipeline.toFixed(),
      averageDeal: row.averageDeal?.toFixed() ?? "",
    };
  });
  return {
    lines: found.slice(0, -1),
    total: found.at(-1) as Line,
    months: series.flatMap(({ period, wonRevenue: revenue }) =>
      period === null || revenue.isZero() ? [] : [{ month: period, wonRevenue: revenue.toFixed() }],
    ),
  };
}
