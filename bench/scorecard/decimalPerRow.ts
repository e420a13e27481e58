import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { parseISO } from "date-fns/parseISO";
import { Decimal, type Opportunity } from "sales-kpi";
import { compareKeys, compareMonths, lineOf, median, type Answer, type Line } from "./answer.js";

interface Tally {
  open: number;
  won: number;
  lost: number;
  revenue: Decimal;
  pipeline: Decimal;
  weighted: Decimal;
  readonly days: number[];
}

const zero = new Decimal(0);

const emptyTally = (): Tally => ({
  open: 0,
  won: 0,
  lost: 0,
  revenue: zero,
  pipeline: zero,
  weighted: zero,
  days: [],
});

/** Returns a common hand-written loop: decimal.js for every amount of every row, and a way to count days. */
const loopWith =
  (daysBetween: (from: string, to: string) => number) =>
  (opportunities: readonly Opportunity[], keyOf: (deal: Opportunity) => string): Answer => {
    const tallies = new Map<string, Tally>();
    const total = emptyTally();
    const months = new Map<string, Decimal>();
    for (const deal of opportunities) {
      const { outcome, amount, probability, createdOn, closedOn } = deal;
      const key = keyOf(deal);
      let group = tallies.get(key);
      if (group === undefined) tallies.set(key, (group = emptyTally()));
      const value = new Decimal(amount ?? 0);
      const weighted = value.times(probability ?? 0);
      for (const tally of [group, total]) {
        tally[outcome] += 1;
        if (outcome === "won") {
          tally.revenue = tally.revenue.plus(value);
          tally.days.push(daysBetween(createdOn ?? "", closedOn ?? ""));
        } else if (outcome === "open") {
          tally.pipeline = tally.pipeline.plus(value);
          tally.weighted = tally.weighted.plus(weighted);
        }
      }
      if (outcome === "won") {
        const month = closedOn?.slice(0, 7) ?? "";
        months.set(month, (months.get(month) ?? zero).plus(value));
      }
    }
    return {
      lines: [...tallies].map(([key, tally]) => lineOfTally(key, tally)).sort(compareKeys),
      total: lineOfTally("", total),
      months: [...months].map(([month, revenue]) => ({ month, wonRevenue: revenue.toFixed() })).sort(compareMonths),
    };
  };

const lineOfTally = (key: string, { revenue, pipeline, weighted, days, ...counts }: Tally): Line =>
  lineOf(key, {
    ...counts,
    revenue: { exact: revenue.toFixed(), mean: counts.won === 0 ? "" : revenue.div(counts.won).toFixed() },
    pipeline: pipeline.toFixed(),
    weighted: weighted.toFixed(),
    days: days.reduce((total, day) => total + day, 0),
    medianDays: median(days.sort((left, right) => left - right)),
  });

/** Loop with decimal.js, and date-fns for the days. */
export const decimalAndDateFns = loopWith((from, to) => differenceInCalendarDays(parseISO(to), parseISO(from)));

/** Loop with decimal.js, and the engine's own parser for the days. */
export const decimalAndCheapDates = loopWith((from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000);
