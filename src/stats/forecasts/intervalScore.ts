import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";

const scoreKinds: OptionKinds<Parameters<typeof intervalScore>[0]> = {
  low: "number",
  high: "number",
  actual: "number",
  nominal: "number",
};

/**
 * Returns the score of a forecast interval: its width, plus a penalty for the distance of the actual value from the
 * interval. Lower is better. On average, the interval between the quantiles that the forecaster believes in scores
 * best. A wide interval that always holds does not win, nor does a narrow interval that often misses.
 *
 *     (high − low) + 2/α × max(low − actual, actual − high, 0),   α = 1 − nominal
 *
 * Source: T. Gneiting and A. E. Raftery, Strictly proper scoring rules, prediction, and estimation, JASA 102 (2007),
 * equation 43.
 *
 * @param forecast.nominal - claimed coverage: 0.8 for an interval from the 10 % to the 90 % quantile
 * @throws SalesKpiError `impossible-request` if `low` is above `high`, a number is not finite, or `nominal` is not
 *   between 0 and 1.
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
