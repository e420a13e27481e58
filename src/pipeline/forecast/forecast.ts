import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { findDimension, type GroupedBy } from "../../model/dimensions/findDimension.js";
import type { Amount } from "../../exact/amount.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { checkPeriod, type Period } from "../../time/period.js";
import { checkSource } from "../value/checkSource.js";
import { statedProbability, type ProbabilitySource } from "../value/probabilitySource.js";
import { standingIn } from "../value/standingIn.js";
import { dealsOfForecast, type CountedDeal } from "./dealsOfForecast.js";
import { forecastDay } from "./forecastDay.js";
import type { ForecastMeasure, ForecastRow, OverdueDeals } from "./forecastRow.js";
import { rowOfForecast } from "./rowOfForecast.js";

/** What is forecast, and from what. */
export interface ForecastQuestion {
  readonly period: Period;
  /** The day the forecast is made on, at its end; the book's own where it has one. */
  readonly asOf?: Day | undefined;
  /** What to group by; a total alone without it. */
  readonly by?: GroupedBy | undefined;
  /** Amounts by default. */
  readonly measure?: ForecastMeasure | undefined;
  /** Which probability; what is stated of each deal, by default. */
  readonly probability?: ProbabilitySource | undefined;
  /** Whether open deals that are overdue or undated count; left out by default, and shown either way. */
  readonly overdue?: OverdueDeals | undefined;
  /** What the total is to reach. */
  readonly target?: Amount | undefined;
  /** What each group is to reach, by its key. */
  readonly targets?: Readonly<Record<string, Amount>> | undefined;
  /** How strongly deals are won or lost together: 0.05 by default, an assumption. */
  readonly correlation?: number | undefined;
  /** Past periods like this one, from which deals not yet born are told; without them there are none. */
  readonly newDeals?: readonly Period[] | undefined;
  /** How many sums are told apart before they are rounded to a grid; 4,096 by default. */
  readonly mostPoints?: number | undefined;
  /** How many of the deals that carry the variance are named; 5 by default. */
  readonly carriers?: number | undefined;
}

/** The kinds of what forecasts of all sorts share. */
export const forecastKinds: OptionKinds<
  Omit<ForecastQuestion, "period" | "by" | "target" | "targets" | "newDeals" | "carriers">
> = {
  asOf: "text?",
  measure: [undefined, "amount", "units"],
  probability: "any?",
  overdue: [undefined, "leave-out", "include"],
  correlation: "number?",
  mostPoints: "number?",
};

const totalKinds: OptionKinds<Omit<ForecastQuestion, keyof typeof forecastKinds>> = {
  period: "period",
  by: "any?",
  target: "amount?",
  targets: "record?",
  newDeals: "list?",
  carriers: "number?",
};

/**
 * What a period will bring: what is won, and the distribution of what is still open.
 *
 *     mean = Σ won + Σ open value × probability (+ mean of new deals);   low, mid, high: reached with 90, 50, 10 %
 *
 * Four parts are shown: won in the period, as known on the day; open and due in what is left of it; open and overdue or undated,
 * which count only where `overdue: "include"` says so; and, where past periods are given, deals not yet born. Deals expected
 * before the period begins, or after it, are in none, and of a period that is over only what was won is left.
 *
 * The distribution is exact, by convolution and not by simulation, up to `mostPoints` different sums; beyond, each row states
 * its error. It is told twice: with independent deals, and with deals that share one normal factor as strongly as
 * `correlation` says. The first is too narrow: of some twenty deals correlated by 0.1 an interval meant to hold in 8 of 10
 * cases holds in 6. A total is of all deals; quantiles of groups do not add up to it, but means do.
 *
 * New deals: what was created after the same distance to the end, and won by it, in each period of `newDeals`. These values
 * count as equally likely, and independent of the open deals; with few of them that is a rough guess, so their number is told.
 *
 * Groups are in text order, deals that have none last, then the total. Units are answered as `Decimal` too. Decision:
 * overdue-in-forecast, forecast-correlation, new-deals-in-forecast, forecast-day.
 *
 * @throws SalesKpiError `impossible-request` where there is no day, or one that the book does not know, where the dimension
 * says nothing of opportunities, a correlation is not from 0 to below 1, or a past period is not over
 * @example
 * const deals = [{ ...won, amount: 500 }, { ...open, id: "a", amount: 300, expectedCloseOn: "2026-03-20" }, { ...open, id: "b", amount: 200, expectedCloseOn: "2026-03-25" }];
 * const [total] = forecast({ opportunities: deals }, { period: { start: "2026-01-01", end: "2026-04-01" }, asOf: "2026-02-28", target: 800 });
 * [total.mean, total.independent.low, total.independent.high, total.independent.chanceOfTarget].map(Number) // => [ 750, 500, 1000, 0.5 ]
 */
export function forecast(book: BookRecords, question: ForecastQuestion): ForecastRow[] {
  checkOptions("forecast", question, { ...forecastKinds, ...totalKinds });
  const { by, target, targets = {}, measure = "amount", probability = statedProbability } = question;
  const { overdue = "leave-out", correlation = 0.05, mostPoints = 2 ** 12, carriers = 5 } = question;
  if (!(Number.isSafeInteger(carriers) && carriers >= 0))
    throw new SalesKpiError("impossible-request", `${carriers} is no number of deals`, {
      field: "carriers",
      value: carriers,
    });
  checkSource("forecast: probability", probability);
  const whole = wholeBook("forecast", book);
  const [period, asOf] = [checkPeriod(question.period), forecastDay(question.asOf, whole)];
  const keyOf = by === undefined ? () => null : standingIn(findDimension(by), whole, "the forecast");
  const { deals, pastPeriods } = dealsOfForecast(whole, { ...question, period, asOf, measure, probability });
  const groups = new Map<string | null, CountedDeal[]>();
  for (const deal of deals) getOrInsert(groups, keyOf(deal.record, deal.day) ?? null, () => []).push(deal);
  const row = (
    level: ForecastRow["level"],
    key: string | null,
    own: readonly CountedDeal[],
    aim: Amount | undefined,
  ): ForecastRow => ({
    ...{ level, key, measure, probability: probability.kind, overdueDeals: overdue },
    ...rowOfForecast(own, {
      ...{ overdue, correlation, mostPoints, carriers, pastPeriods },
      target: aim === undefined ? null : toDecimal(aim),
    }),
  });
  const parts = by === undefined ? [] : [...groups].sort(([left], [right]) => compareKeys(left, right));
  return [
    ...parts.map(([key, own]) =>
      row("group", key, own, key !== null && Object.hasOwn(targets, key) ? targets[key] : undefined),
    ),
    row("total", null, deals, target),
  ];
}
