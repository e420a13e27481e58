import { refuse } from "../../errors.js";
import { checkFinite } from "./errorsOfForecast.js";

/** Level of a series, smoothed. */
export interface SmoothedLevel {
  /** Level after the last period: the forecast of every later period. */
  readonly level: number;
  /** Sum of the squared errors, each period forecast by the level before. */
  readonly squaredError: number;
}

/**
 * Returns the level of a series by simple exponential smoothing. Each period moves the level by a share of its error,
 * so old periods count less and less. The level starts at the first period.
 *
 *     level_t = level_{t−1} + α (y_t − level_{t−1})
 *
 * With α = 1 the level is the naive forecast. Null for an empty history.
 *
 * Source: R. G. Brown, Statistical forecasting for inventory control (1959).
 *
 * @param history - values of past periods, oldest first
 * @param alpha - share of each error by which the level moves, above 0 and up to 1
 * @throws SalesKpiError `impossible-request` if `alpha` is not above 0 and up to 1, or a number of the history is not
 *   finite.
 * @example exponentialSmoothing([100, 120, 110], 0.5) // => { level: 110, squaredError: 400 }
 */
export function exponentialSmoothing(history: readonly number[], alpha: number): SmoothedLevel | null {
  if (!(alpha > 0 && alpha <= 1)) refuse("exponentialSmoothing: alpha", alpha, "a number above 0 and up to 1");
  checkFinite("history", history);
  let [level] = history;
  if (level === undefined) return null;
  let squaredError = 0;
  for (const value of history) {
    const error = value - level;
    level += alpha * error;
    squaredError += error ** 2;
  }
  return { level, squaredError };
}
