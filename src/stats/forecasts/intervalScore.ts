import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";

const scoreKinds: OptionKinds<Parameters<typeof intervalScore>[0]> = {
  low: "number",
  high: "number",
  actual: "number",
  nominal: "number",
};

/**
 * Returns the score of a forecast that was an interval: its width, and a penalty for each unit by which the actual
 * value was outside. The score is lowest on average for the interval between the quantiles that the forecaster believes
 * in. A wide interval that is always right does not win, and a narrow one that is often wrong does not either.
 *
 *     (high − low) + 2/α × (low − actual, or actual − high, if it was outside),   α = 1 − nominal
 *
 * Source: T. Gneiting and A. E. Raftery, Strictly proper scoring rules, prediction, and estimation, JASA 102 (2007), equation 43.
 *
 * @param forecast.nominal - how often the interval claims to hold: 0.8 for one from the 10 % to the 90 % quantile
 * @throws SalesKpiError `impossible-request` if `low` is above `high`, a number is not finite, or `nominal` is not between 0 and 1.
 * @example intervalScore({ low: 10, high: 20, actual: 22, nominal: 0.5 }) // => 18
 */
export function intervalScore(forecast: {
  readonly low: number;
  readonly high: number;
  readonly actual: number;
  readonly nominal: number;
}): number {
  const { low, high, actual, nominal } = checkOptions("intervalScore", forecast, scoreKinds);
  if (!(low <= high && Number.isFinite(high - low) && Number.isFinite(actual) && nominal > 0 && nominal < 1))
    refuse("intervalScore", forecast, "finite numbers, low ≤ high, and a nominal between 0 and 1");
  return high - low + (2 / (1 - nominal)) * Math.max(low - actual, actual - high, 0);
}
