import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { checkFinite, errorsOfForecast } from "./errorsOfForecast.js";

const maseKinds: OptionKinds<Parameters<typeof mase>[0]> = {
  history: "list",
  actual: "list",
  forecast: "list",
  season: "number?",
};

/**
 * Returns the mean absolute scaled error: the mean absolute error of forecasts over that of the naive forecast. The
 * naive forecast repeats the period before, or the same season before. Below 1, the forecasts were better than the
 * naive one.
 *
 *     mean |forecast − actual| ÷ mean |y_t − y_{t−season}|,   the denominator over the history
 *
 * Null if there is nothing to measure: no forecasts, a history no longer than a season, or a history that
 * repeats itself exactly.
 *
 * Source: R. J. Hyndman and A. B. Koehler, Another look at measures of forecast accuracy, International Journal of
 * Forecasting 22 (2006).
 *
 * @param periods.history - values of the periods before the forecasts, oldest first
 * @param periods.season - number of periods in a season: 1 by default, 4 for quarters of a year, 12 for months
 * @throws SalesKpiError `impossible-request` if the lists of actual and forecast differ in length, a number is not
 *   finite, or the season is no whole number above 0.
 * @example mase({ history: [100, 110, 105, 120], actual: [130, 125], forecast: [125, 130] }) // => 0.5
 */
export function mase(periods: {
  readonly history: readonly number[];
  readonly actual: readonly number[];
  readonly forecast: readonly number[];
  readonly season?: number;
}): number | null {
  const { history, season = 1 } = checkOptions("mase", periods, maseKinds);
  if (!(Number.isSafeInteger(season) && season > 0)) refuse("mase: season", season, "a whole number above 0");
  checkFinite("history", history);
  const errors = errorsOfForecast(periods);
  const steps = history.slice(season).map((value, index) => value - (history[index] ?? NaN));
  const scale = meanDistance(steps);
  return errors.length === 0 || steps.length === 0 || scale === 0 ? null : meanDistance(errors) / scale;
}

const meanDistance = (errors: readonly number[]): number =>
  errors.reduce((total, error) => total + Math.abs(error), 0) / errors.length;
