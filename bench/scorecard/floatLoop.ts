import type { Opportunity } from "sales-kpi";
import { compareKeys, compareMonths, lineOf, median, type Answer, type Line } from "./answer.js";

interface Tally {
  open: number;
  won: number;
  lost: number;
  revenue: number;
  pipeline: number;
  weighted: number;
  readonly days: number[];
}

const emptyTally = (): Tally => ({ open: 0, won: 0, lost: 0, revenue: 0, pipeline: 0, weighted: 0, days: [] });

/** Computes the answer by a plain loop over row objects with float sums and sorted medians. Inexact. */
export function floatLoop(opportunities: readonly Opportunity[], keyOf: (deal: Opportunity) => string): Answer {
  const tallies = new Map<string, Tally>();
  const total = emptyTally();
  const months = new Map<string, number>();
  for (const deal of opportunities) {
    const { outcome, amount, probability, createdOn, closedOn } = deal;
    const key = keyOf(deal);
    let tally = tallies.get(key);
    if (tally === undefined) tallies.set(key, (tally = emptyTally()));
    const value = amount as number;
    tally[outcome] += 1;
    total[outcome] += 1;
    if (outcome === "won") {
      const days = (Date.parse(closedOn ?? "") - Date.parse(createdOn ?? "")) / 86_400_000;
      tally.revenue += value;
      tally.days.push(days);
      total.revenue += value;
      total.days.push(days);
      const month = closedOn?.slice(0, 7) ?? "";
      months.set(month, (months.get(month) ?? 0) + value);
    } else if (outcome === "open") {
      const weighted = value * (probability as number);
      tally.pipeline += value;
      tally.weighted += weighted;
      total.pipeline += value;
      total.weighted += weighted;
    }
  }
  return {
    lines: [...tallies].map(([key, tally]) => lineOfTally(key, tally)).sort(compareKeys),
    total: lineOfTally("", total),
    months: [...months].map(([month, revenue]) => ({ month, wonRevenue: String(revenue) })).sort(compareMonths),
  };
}

const lineOfTally = (key: string, { revenue, pipeline, weighted, days, ...counts }: Tally): Line =>
  lineOf(key, {
    ...counts,
    revenue: { exact: String(revenue), mean: String(revenue / counts.won) },
    pipeline: String(pipeline),
    weighted: String(weighted),
    days: days.reduce((total, day) => total + day, 0),
    medianDays: median(days.sort((left, right) => left - right)),
  });
