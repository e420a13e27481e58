import { refuse } from "../../errors.js";
import { wonRevenue } from "../../kpi/revenue/wonRevenue.js";
import { asOf as bookAsOf } from "../../model/history/asOf.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { Day } from "../../time/day.js";
import { addDays } from "../../time/dayNumber.js";
import { checkPeriod, type Period } from "../../time/period.js";
import { requireDay } from "../../time/requireDay.js";
import { sumExact } from "./sumExact.js";
import { forecast, type ForecastOptions } from "./forecast.js";
import type { ForecastOutlook } from "./forecastOutlook.js";
import { refuseOption } from "../value/refuseOption.js";

/** Forecast of a past period, and its actual value. */
export interface PastForecast {
  readonly period: Period;
  /** Day on which the forecast would have been made. */
  readonly madeOn: Day;
  /** Mean of the forecast. */
  readonly forecast: Decimal;
  /** Value won. */
  readonly actual: Decimal;
  readonly independent: ForecastOutlook;
  readonly correlated: ForecastOutlook;
  /** # open deals that counted. */
  readonly deals: number;
  readonly missing: number;
  /** # of them with their values of today, because no history tells earlier ones: the forecast knew too much. */
  readonly reconstructed: number;
}

/** Periods and days of past forecasts, and the options of each forecast. */
export interface PastForecastsOptions extends Omit<
  ForecastOptions,
  "period" | "asOf" | "by" | "target" | "targets" | "carriers" | "newDeals"
> {
  /** Past periods, each of which starts at the end of the one before. */
  readonly periods: readonly Period[];
  /** Returns the day on which the forecast of a period is made: `({ start }) => start`. */
  readonly madeOn: (period: Period) => Day;
}

/** Returns the forecasts of past periods, each made with the records known on its day. */
export function pastForecasts(book: SalesBook, today: Day, options: PastForecastsOptions): PastForecast[] {
  const { periods, madeOn, ...forecastOptions } = options;
  checkSequence(periods, today);
  return periods.map((period) => {
    const day =
      requireDay(madeOn(period) as Day | null | undefined, "madeOn") ??
      refuse("forecastQuality: madeOn", null, "a function that returns a day");
    const then = bookAsOf({ ...book, asOf: today }, day);
    const [row] = forecast(then, { ...forecastOptions, period, asOf: day, carriers: 0 });
    if (row === undefined) return refuseOption("forecastQuality", "periods", period, "a period with a forecast");
    const { mean, independent, correlated, deals, missing, reconstructed } = row;
    return {
      ...{ period, madeOn: day, forecast: mean, actual: wonIn(book, period, forecastOptions.measure) },
      ...{ independent, correlated, deals, missing, reconstructed },
    };
  });
}

function wonIn(book: SalesBook, period: Period, measure: ForecastOptions["measure"]): Decimal {
  const during = { start: period.start, end: period.end };
  if (measure !== "units") return wonRevenue(book.opportunities, { during });
  return sumExact(
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
      refuse(`forecastQuality: periods[${index}]`, period, `a period that starts on ${before.end}, the end before`);
    if (period.end > addDays(today, 1))
      refuse(`forecastQuality: periods[${index}]`, period, `a period that is over on ${today}`);
  });
}
