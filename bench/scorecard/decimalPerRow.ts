import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { parseISO } from "date-fns/parseISO";
import { Decimal, type Opportunity } from "sales-kpi";
import { byRep, median, type Answer } from "./answer.js";

/** What people write: decimal.js for every amount of every row, and a way to count days. */
const perRow =
  (daysBetween: (from: string, to: string) => number) =>
  (opportunities: readonly Opportunity[]): Answer => {
    const reps = new Map<string, Tally>();
    for (const { ownerId, outcome, amount, probability, createdOn, closedOn } of opportunities) {
      const rep = ownerId ?? "";
      let tally = reps.get(rep);
      if (tally === undefined) {
        tally = { open: 0, won: 0, lost: 0, revenue: zero, pipeline: zero, weighted: zero, days: [] };
        reps.set(rep, tally);
      }
      tally[outcome] += 1;
      const value = new Decimal(amount ?? 0);
      if (outcome === "won") {
        tally.revenue = tally.revenue.plus(value);
        tally.days.push(daysBetween(createdOn ?? "", closedOn ?? ""));
      } else if (outcome === "open") {
        tally.pipeline = tally.pipeline.plus(value);
        tally.weighted = tally.weighted.plus(value.times(probability ?? 0));
      }
    }
    return [...reps]
      .map(([rep, { open, won, lost, revenue, pipeline, weighted, days }]) => ({
        rep,
        open,
        won,
        lost,
        wonRevenue: revenue.toFixed(),
        openPipeline: pipeline.toFixed(),
        weightedPipeline: weighted.toFixed(),
        winRate: won + lost === 0 ? null : won / (won + lost),
        averageDeal: won === 0 ? "" : revenue.div(won).toFixed(),
        meanCycle: won === 0 ? null : days.reduce((total, day) => total + day, 0) / won,
        medianCycle: median(days.sort((left, right) => left - right)),
      }))
      .sort(byRep);
  };

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

/** decimal.js, with date-fns for the days. */
export const decimalAndDateFns = perRow((from, to) => differenceInCalendarDays(parseISO(to), parseISO(from)));

/** decimal.js, with the days by the engine's own parser. */
export const decimalAndCheapDates = perRow((from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000);
