import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { checkFinite } from "./errorsOfForecast.js";

/** Forecasts by rules that know the past periods only; null for a rule that needs a longer history. */
export interface NaiveForecasts {
  /** Each period like the last one. */
  readonly naive: readonly number[] | null;
  /** Each period like the same season before; with a season of 1 the same as `naive`. */
  readonly seasonalNaive: readonly number[] | null;
  /** Each period like the mean of all. */
  readonly mean: readonly number[] | null;
  /** On along the line from the first period to the last. */
  readonly drift: readonly number[] | null;
}

const horizonKinds: OptionKinds<Parameters<typeof naiveForecasts>[1]> = { periods: "number", season: "number?" };

/**
 * Returns the naive forecasts, which any forecast has to beat: each is a rule that knows the past periods only.
 *
 *     y_n;   y_{n + k − season × ⌈k / season⌉};   mean y;   y_n + k (y_n − y_1) / (n − 1),   k = 1 … periods
 *
 * Source: R. J. Hyndman and G. Athanasopoulos, Forecasting: principles and practice (2021), section 5.2.
 *
 * @param history - what past periods brought, oldest first
 * @param horizon.periods - how many periods to forecast; may be 0
 * @param horizon.season - periods in a season: 1 unless given, 4 for quarters of a year, 12 for months
 * @throws SalesKpiError `impossible-request` if a number of the history is not finite, `periods` is no whole number, or `season` none
 * above 0.
 * @example
 * const { naive, seasonalNaive, mean, drift } = naiveForecasts([10, 30, 20, 40], { periods: 3, season: 2 });
 * [naive, seasonalNaive, mean, drift] // => [[40, 40, 40], [20, 40, 20], [25, 25, 25], [50, 60, 70]]
 */
export function naiveForecasts(
  history: readonly number[],
  horizon: { readonly periods: number; readonly season?: number },
): NaiveForecasts {
  const { periods, season = 1 } = checkOptions("naiveForecasts", horizon, horizonKinds);
  if (!(Number.isSafeInteger(periods) && periods >= 0))
    refuse("naiveForecasts: periods", periods, "a whole number from 0 on");
  if (!(Number.isSafeInteger(season) && season > 0)) refuse("naiveForecasts: season", season, "a whole number above 0");
  checkFinite("history", history);
  const n = history.length;
  const [first = NaN, last = NaN] = [history[0], history.at(-1)];
  const mean = history.reduce((total, value) => total + value, 0) / n;
  const following = (least: number, value: (step: number) => number): readonly number[] | null =>
    n < least ? null : Array.from({ length: periods }, (_, index) => value(index + 1));
  return {
    naive: following(1, () => last),
    seasonalNaive: following(season, (step) => history[n - season + ((step - 1) % season)] ?? NaN),
    mean: following(1, () => mean),
    drift: following(2, (step) => last + (step * (last - first)) / (n - 1)),
  };
}
