import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { errorsOfForecast } from "./errorsOfForecast.js";

/** Distance of forecasts from actual values, by the usual measures. */
export interface ForecastAccuracy {
  /** Number of forecasts. */
  readonly n: number;
  /** Mean error, forecast − actual: above 0 if the forecasts were too high. */
  readonly meanError: number;
  /** Error of the total, Σ (forecast − actual) ÷ Σ |actual|: a positive bias is optimism. */
  readonly bias: number | null;
  /** Weighted absolute percentage error, Σ |forecast − actual| ÷ Σ |actual|: the measure to compare teams by. */
  readonly wape: number | null;
  /** Mean absolute error. */
  readonly mae: number;
  /** Root of the mean squared error, in which large errors weigh more. */
  readonly rmse: number;
  /** Mean of |forecast − actual| ÷ |actual|, the mean absolute percentage error; null if an actual value is 0. */
  readonly mape: number | null;
  /** Mean of |forecast − actual| ÷ ½ (|forecast| + |actual|); null if a forecast and its actual value are both 0. */
  readonly smape: number | null;
}

const accuracyKinds: OptionKinds<Parameters<typeof forecastAccuracy>[0]> = {
  actual: "list",
  forecast: "list",
};

/**
 * Returns the accuracy of forecasts, by the usual measures. An error is forecast − actual.
 *
 * Shares are fractions: 0.1 is 10 %. A share with denominator 0 is null, never infinite. A period with the actual value
 * 0 has no percentage error; WAPE needs only one period with another value. Null for no forecasts.
 *
 * Source: R. J. Hyndman and A. B. Koehler, Another look at measures of forecast accuracy, International Journal of
 * Forecasting 22 (2006).
 *
 * @throws SalesKpiError `impossible-request` if the lists differ in length, or a number is not finite.
 * @example
 * const quarters = { actual: [100, 120, 90, 90], forecast: [110, 130, 100, 80] };
 * const { bias, wape, mae } = forecastAccuracy(quarters);
 * [bias, wape, mae] // => [0.05, 0.1, 10]
 */
export function forecastAccuracy(periods: {
  readonly actual: readonly number[];
  readonly forecast: readonly number[];
}): ForecastAccuracy | null {
  const { actual, forecast } = checkOptions("forecastAccuracy", periods, accuracyKinds);
  const errors = errorsOfForecast(periods);
  const n = errors.length;
  if (n === 0) return null;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const mean = (shares: readonly (number | null)[]): number | null => {
    const known = shares.filter((value) => value !== null);
    return known.length < n ? null : sum(known) / n;
  };

  const distances = errors.map(Math.abs);
  const sizes = actual.map(Math.abs);
  const size = sum(sizes);
  return {
    n,
    meanError: sum(errors) / n,
    bias: share(sum(errors), size),
    wape: share(sum(distances), size),
    mae: sum(distances) / n,
    rmse: Math.sqrt(sum(errors.map((error) => error ** 2)) / n),
    mape: mean(distances.map((distance, index) => share(distance, sizes[index] ?? NaN))),
    smape: mean(
      distances.map((distance, index) => share(2 * distance, (sizes[index] ?? NaN) + Math.abs(forecast[index] ?? NaN))),
    ),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
