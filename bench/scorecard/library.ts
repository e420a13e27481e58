import {
  averageDealSize,
  lostOpportunities,
  medianSalesCycleClosedOnly,
  openOpportunities,
  openPipeline,
  salesCycleClosedOnly,
  scorecard,
  weightedPipeline,
  winRate,
  wonOpportunities,
  wonRevenue,
  type Opportunity,
} from "sales-kpi";
import type { Answer } from "./answer.js";

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

/** This library, from row objects to answers in one call. */
export const library = (opportunities: readonly Opportunity[]): Answer =>
  scorecard({ opportunities }, { kpis, by: ["rep"] }).map((row) => ({
    rep: row.rep ?? "",
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
