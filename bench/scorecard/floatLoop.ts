import type { Opportunity } from "sales-kpi";
import { byRep, median, type Answer } from "./answer.js";

interface Tally {
  open: number;
  won: number;
  lost: number;
  revenue: number;
  pipeline: number;
  weighted: number;
  readonly days: number[];
}

/** A plain loop over row objects with float sums and sorted medians: as quick to write as it is inexact. */
export function floatLoop(opportunities: readonly Opportunity[]): Answer {
  const reps = new Map<string, Tally>();
  for (const { ownerId, outcome, amount, probability, createdOn, closedOn } of opportunities) {
    const rep = ownerId ?? "";
    let tally = reps.get(rep);
    if (tally === undefined) {
      tally = { open: 0, won: 0, lost: 0, revenue: 0, pipeline: 0, weighted: 0, days: [] };
      reps.set(rep, tally);
    }
    tally[outcome] += 1;
    const value = amount as number;
    if (outcome === "won") {
      tally.revenue += value;
      tally.days.push((Date.parse(closedOn ?? "") - Date.parse(createdOn ?? "")) / 86_400_000);
    } else if (outcome === "open") {
      tally.pipeline += value;
      tally.weighted += value * (probability as number);
    }
  }
  return [...reps]
    .map(([rep, { open, won, lost, revenue, pipeline, weighted, days }]) => ({
      rep,
      open,
      won,
      lost,
      wonRevenue: String(revenue),
      openPipeline: String(pipeline),
      weightedPipeline: String(weighted),
      winRate: won + lost === 0 ? null : won / (won + lost),
      averageDeal: won === 0 ? "" : String(revenue / won),
      meanCycle: won === 0 ? null : days.reduce((total, day) => total + day, 0) / won,
      medianCycle: median(days.sort((left, right) => left - right)),
    }))
    .sort(byRep);
}
