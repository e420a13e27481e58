import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { findDimension, type GroupedBy } from "../../model/dimensions/findDimension.js";
import type { Amount } from "../../exact/amount.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { checkPeriod, type Period } from "../../time/period.js";
import { requireAsOfDay } from "../value/asOfDay.js";
import { checkProbabilitySource, statedProbability, type ProbabilitySource } from "../value/probabilitySource.js";
import { dealKeyAccessor } from "../value/dealKeyAccessor.js";
import { forecastDeals, type ForecastDeal } from "./forecastDeals.js";
import type { ForecastMeasure, ForecastRow, OverdueDeals } from "./forecastRow.js";
import { buildForecastRow } from "./buildForecastRow.js";
import { refuseOption } from "../value/refuseOption.js";

/** Period, grouping and assumptions of a forecast. */
export interface ForecastOptions {
  readonly period: Period;
  /** Day of the forecast, at its end; the book's own by default. */
  readonly asOf?: Day | undefined;
  /** Dimension to group by; without one there is the total alone. */
  readonly by?: GroupedBy | undefined;
  /** Measure; amounts by default. */
  readonly measure?: ForecastMeasure | undefined;
  /** Source of the probabilities; the probability stated of each deal by default. */
  readonly probability?: ProbabilitySource | undefined;
  /** Treatment of open deals that are overdue or undated; left out by default, and shown either way. */
  readonly overdue?: OverdueDeals | undefined;
  /** Target of the total. */
  readonly target?: Amount | undefined;
  /** Target of each group, by its key. */
  readonly targets?: Readonly<Record<string, Amount>> | undefined;
  /** Correlation of deals, that is how strongly they are won or lost together: 0.05 by default, an assumption. */
  readonly correlation?: number | undefined;
  /** Past periods like this one to estimate deals not yet created from; without periods there is no such estimate. */
  readonly newDeals?: readonly Period[] | undefined;
  /** Number of different sums before they are rounded to a grid; 4,096 by default. */
  readonly mostPoints?: number | undefined;
  /** Number of deals with most of the variance to name; 5 by default. */
  readonly carriers?: number | undefined;
}

/** Kinds of the options that all forecasts share. */
export const forecastKinds: OptionKinds<
  Omit<ForecastOptions, "period" | "by" | "target" | "targets" | "newDeals" | "carriers">
> = {
  asOf: "text?",
  measure: [undefined, "amount", "units"],
  probability: "any?",
  overdue: [undefined, "leave-out", "include"],
  correlation: "number?",
  mostPoints: "number?",
};

const forecastOnlyKinds: OptionKinds<Omit<ForecastOptions, keyof typeof forecastKinds>> = {
  period: "period",
  by: "any?",
  target: "amount?",
  targets: "record?",
  newDeals: "list?",
  carriers: "number?",
};

/**
 * Returns the forecast of a period: the value won so far, and the distribution of the value of open deals.
 *
 *     mean = Σ won + Σ open value × probability (+ mean of new deals);   low, mid, high: reached with 90, 50, 10 %
 *
 * A forecast has four parts: deals won in the period, as known on the day; open deals due in the rest of it; open deals that
 * are overdue or undated, which count only with `overdue: "include"`; and, with past periods, deals not yet created. Deals
 * expected before the period or after it are in no part. Of a period that is over only the wins are left.
 *
 * The distribution is exact, by convolution and not by simulation, up to `mostPoints` different sums; beyond, each row states
 * its error. There are two outlooks: with independent deals, and with deals that share one normal factor of the strength
 * `correlation`. The first is too narrow: of some twenty deals correlated by 0.1 an interval meant to hold in 8 of 10 cases
 * holds in 6. The total is of all deals; quantiles of groups do not add up to it, but means do.
 *
 * New deals are deals created after the same distance to the end, and won by the end, in each period of `newDeals`. Their
 * values count as equally likely, and independent of the open deals. Few past periods make a rough guess: see their number.
 *
 * Groups are in text order, deals without a key last, then the total. Units are `Decimal` too. Decision: overdue-in-forecast,
 * forecast-correlation, new-deals-in-forecast, forecast-day.
 *
 * @throws SalesKpiError `impossible-request` if there is no day, the book does not know the day, the dimension has no key of
 * opportunities, a correlation is not from 0 to below 1, or a past period is not over
 * @example
 * const deals = [{ ...won, amount: 500 }, { ...open, id: "a", amount: 300, expectedCloseOn: "2026-03-20" }, { ...open, id: "b", amount: 200, expectedCloseOn: "2026-03-25" }];
 * const [total] = forecast({ opportunities: deals }, { period: { start: "2026-01-01", end: "2026-04-01" }, asOf: "2026-02-28", target: 800 });
 * [total.mean, total.independent.low, total.independent.high, total.independent.chanceOfTarget].map(Number) // => [ 750, 500, 1000, 0.5 ]
 */
export function forecast(book: BookRecords, options: ForecastOptions): ForecastRow[] {
  checkOptions("forecast", options, { ...forecastKinds, ...forecastOnlyKinds });
  const { by, target, targets = {}, measure = "amount", probability = statedProbability } = options;
  const { overdue = "leave-out", correlation = 0.05, mostPoints = 2 ** 12, carriers = 5 } = options;
  if (!(Number.isSafeInteger(carriers) && carriers >= 0))
    refuseOption("forecast", "carriers", carriers, "a whole number of deals from 0 on");
  checkProbabilitySource("forecast: probability", probability);
  const whole = wholeBook("forecast", book);
  const [period, asOf] = [checkPeriod(options.period), requireAsOfDay("forecast", options.asOf, whole.asOf)];
  const keyOf = by === undefined ? () => null : dealKeyAccessor(findDimension(by), whole, "forecast");
  const { deals, pastPeriods } = forecastDeals(whole, { ...options, period, asOf, measure, probability });
  const groups = new Map<string | null, ForecastDeal[]>();
  for (const deal of deals) getOrInsert(groups, keyOf(deal.record, deal.day) ?? null, () => []).push(deal);
  const row = (
    level: ForecastRow["level"],
    key: string | null,
    members: readonly ForecastDeal[],
    groupTarget: Amount | undefined,
  ): ForecastRow => ({
    ...{ level, key, measure, probability: probability.kind, overdueDeals: overdue },
    ...buildForecastRow(members, {
      ...{ overdue, correlation, mostPoints, carriers, pastPeriods },
      target: groupTarget === undefined ? null : toDecimal(groupTarget),
    }),
  });
  const parts = by === undefined ? [] : [...groups].sort(([left], [right]) => compareKeys(left, right));
  return [
    ...parts.map(([key, members]) =>
      row("group", key, members, key !== null && Object.hasOwn(targets, key) ? targets[key] : undefined),
    ),
    row("total", null, deals, target),
  ];
}
