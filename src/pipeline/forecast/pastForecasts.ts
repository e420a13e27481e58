import { SalesKpiError, refuse } from "../../errors.js";
import { wonRevenue } from "../../kpi/revenue/wonRevenue.js";
import { asOf as bookAsOf } from "../../model/history/asOf.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { Day } from "../../time/day.js";
import { addDays } from "../../time/dayNumber.js";
import { checkPeriod, type Period } from "../../time/period.js";
import { requireDay } from "../../time/requireDay.js";
import { exactly } from "./exactly.js";
import { forecast, type ForecastQuestion } from "./forecast.js";
import type { ForecastOutlook } from "./outlook.js";

/** A past period as it was forecast, and as it came. */
export interface PastForecast {
  readonly period: Period;
  /** The day on which the forecast would have been made. */
  readonly madeOn: Day;
  /** The mean that was forecast. */
  readonly forecast: Decimal;
  /** What was won. */
  readonly actual: Decimal;
  readonly independent: ForecastOutlook;
  readonly correlated: ForecastOutlook;
  /** # open deals that counted. */
  readonly deals: number;
  readonly missing: number;
  /** # of them that were as they are today, because no history tells what they were: the forecast knew too much. */
  readonly reconstructed: number;
}

/** How past forecasts are made. */
export interface PastForecastQuestion extends Omit<
  ForecastQuestion,
  "period" | "asOf" | "by" | "target" | "targets" | "carriers" | "newDeals"
> {
  /** The past periods, each beginning where the one before ends. */
  readonly periods: readonly Period[];
  /** The day on which the forecast of a period is made: `({ start }) => start`. */
  readonly madeOn: (period: Period) => Day;
}

/** The forecasts that would have been made of past periods, each with what was known on its day. */
export function pastForecasts(book: SalesBook, today: Day, question: PastForecastQuestion): PastForecast[] {
  const { periods, madeOn, ...how } = question;
  checkSequence(periods, today);
  return periods.map((period) => {
    const day = requireDay(madeOn(period) as Day | null | undefined, "madeOn") ?? refuse("madeOn", null, "a day");
    const then = bookAsOf({ ...book, asOf: today }, day);
    const [row] = forecast(then, { ...how, period, asOf: day, carriers: 0 });
    if (row === undefined) throw impossible(`there is no forecast of the period from ${period.start}`, period);
    const { mean, independent, correlated, deals, missing, reconstructed } = row;
    return {
      ...{ period, madeOn: day, forecast: mean, actual: wonIn(book, period, how.measure) },
      ...{ independent, correlated, deals, missing, reconstructed },
    };
  });
}

function wonIn(book: SalesBook, period: Period, measure: ForecastQuestion["measure"]): Decimal {
  const during = { start: period.start, end: period.end };
  if (measure !== "units") return wonRevenue(book.opportunities, { during });
  return exactly(
    book.opportunities.map(({ units, outcome, closedOn }) =>
      outcome === "won" && closedOn != null && during.start <= closedOn && closedOn < during.end && units != null
        ? toDecimal(units)
        : null,
    ),
  );
}

function checkSequence(periods: readonly Period[], today: Day): void {
  periods.forEach((period, index) => {
    const before = periods[index - 1];
    checkPeriod(period);
    if (before !== undefined && before.end !== period.start)
      throw impossible(
        `the period from ${period.start} does not begin where the one before ends, on ${before.end}`,
        period,
      );
    if (period.end > addDays(today, 1))
      throw impossible(`the period from ${period.start} up to ${period.end} is not over on ${today}`, period);
  });
}

const impossible = (problem: string, value: unknown): SalesKpiError =>
  new SalesKpiError("impossible-request", problem, { field: "periods", value });
