import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { checkFinite } from "./errorsOfForecast.js";

/** Forecasts of the next periods by simple rules; null if the history is too short for the rule. */
export interface NaiveForecasts {
  /** Repetition of the last period. */
  readonly naive: readonly number[] | null;
  /** Repetition of the last season; with a season of 1 the same as `naive`. */
  readonly seasonalNaive: readonly number[] | null;
  /** Mean of all past periods. */
  readonly mean: readonly number[] | null;
  /** Continuation of the line from the first period to the last. */
  readonly drift: readonly number[] | null;
}

const forecastKinds: OptionKinds<Parameters<typeof naiveForecasts>[1]> = { periods: "number", season: "number?" };

/**
 * Returns forecasts by simple rules that use past values only. Better forecasts must beat these benchmarks; a forecast
 * that does not is worth nothing.
 *
 *     y_n;   y_{n + k − season × ⌈k / season⌉};   mean y;   y_n + k (y_n − y_1) / (n − 1),   k = 1 … periods
 *
 * Source: R. J. Hyndman and G. Athanasopoulos, Forecasting: principles and practice (2021), section 5.2.
 *
 * @param history - values of past periods, oldest first
 * @param options.periods - number of periods to forecast; may be 0
 * @param options.season - number of periods in a season: 1 by default, 4 for quarters of a year, 12 for months
 * @throws SalesKpiError `impossible-request` if a number of the history is not finite, `periods` is no whole number, or
 *   `season` is no whole number above 0.
 * @example
 * const { naive, seasonalNaive, mean, drift } = naiveForecasts([10, 30, 20, 40], { periods: 3, season: 2 });
 * [naive, seasonalNaive, mean, drift] // => [[40, 40, 40], [20, 40, 20], [25, 25, 25], [50, 60, 70]]
 */
export function naiveForecasts(
  history: readonly number[],
  options: { readonly periods: number; readonly season?: number },
): NaiveForecasts {
  const { periods, season = 1 } = checkOptions("naiveForecasts", options, forecastKinds);
  if (!(Number.isSafeInteger(periods) && periods >= 0))
    refuse("naiveForecasts: periods", periods, "a whole number from 0 on");
  if (!(Number.isSafeInteger(season) && season > 0)) refuse("naiveForecasts: season", season, "a whole number above 0");
  checkFinite("history", history);
  const n = history.length;
  const [first = NaN, last = NaN] = [history[0], history.at(-1)];
  const mean = history.reduce((total, value) => total + value, 0) / n;
  const forecastsOf = (least: number, value: (step: number) => number): readonly number[] | null =>
    n < least ? null : Array.from({ length: periods }, (_, index) => value(index + 1));
  return {
    naive: forecastsOf(1, () => last),
    seasonalNaive: forecastsOf(season, (step) => history[n - season + ((step - 1) % season)] ?? NaN),
    mean: forecastsOf(1, () => mean),
    drift: forecastsOf(2, (step) => last + (step * (last - first)) / (n - 1)),
  };
}
