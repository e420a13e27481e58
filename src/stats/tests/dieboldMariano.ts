import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { checkFinite } from "../forecasts/errorsOfForecast.js";
import { studentCdf } from "../distributions/studentCdf.js";

/** Comparison of the losses of two forecasts, with its test. */
export interface DieboldMariano {
  /** Test statistic: below 0 if the first forecast was better. */
  readonly statistic: number;
  /** Two-sided p-value, from Student's t distribution with n − 1 degrees of freedom. */
  readonly pValue: number;
}

const lossKinds: OptionKinds<Parameters<typeof dieboldMariano>[0]> = {
  first: "list",
  second: "list",
  horizon: "number?",
  power: "number?",
};

/**
 * Tests whether two forecasts of the same periods are equally good. This is the Diebold–Mariano test of equal mean
 * losses, with the correction for few periods of Harvey, Leybourne and Newbold.
 *
 *     d_t = |first_t|^power − |second_t|^power;   V = (γ₀ + 2 (γ₁ + … + γ_{h−1})) / n
 *     mean d / √V × √((n + 1 − 2h + h (h − 1) / n) / n),   h = horizon
 *
 * γ are the autocovariances of d: errors of forecasts more than one period ahead overlap. If the variance V is not
 * above 0, the test is computed for horizon 1, as in the `forecast` package of R. Null if there is nothing to compare:
 * no more periods than the horizon, or the same difference of losses in each period.
 *
 * Sources: F. X. Diebold and R. S. Mariano, Comparing predictive accuracy, Journal of Business & Economic Statistics 13
 * (1995); D. Harvey, S. Leybourne and P. Newbold, Testing the equality of prediction mean squared errors, International
 * Journal of Forecasting 13 (1997).
 *
 * @param forecasts.first - errors of the first forecast, forecast − actual, oldest first
 * @param forecasts.horizon - number of periods ahead of each forecast, default 1
 * @param forecasts.power - exponent of the loss: 2 for squared errors, the default; 1 for absolute errors
 * @throws SalesKpiError `impossible-request` if the lists differ in length, a number is not finite, `horizon` is no
 *   whole number above 0, or `power` is not above 0.
 * @example
 * const { statistic, pValue } = dieboldMariano({ first: [1, -1, 2, 1, -1, 1], second: [2, -3, 3, 1, -2, 4] });
 * [statistic.toFixed(4), pValue.toFixed(4)] // => ['-2.6294', '0.0466']
 */
export function dieboldMariano(forecasts: {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly horizon?: number;
  readonly power?: number;
}): DieboldMariano | null {
  const { first, second, horizon = 1, power = 2 } = checkOptions("dieboldMariano", forecasts, lossKinds);
  if (first.length !== second.length)
    refuse("dieboldMariano: second", second.length, `${first.length} errors, as many as first`);
  if (!(Number.isSafeInteger(horizon) && horizon > 0))
    refuse("dieboldMariano: horizon", horizon, "a whole number above 0");
  if (!(power > 0 && power < Infinity)) refuse("dieboldMariano: power", power, "a finite number above 0");
  checkFinite("first", first);
  checkFinite("second", second);
  const n = first.length;
  if (n <= horizon) return null;
  const losses = first.map((error, index) => Math.abs(error) ** power - Math.abs(second[index] ?? NaN) ** power);
  const mean = losses.reduce((total, loss) => total + loss, 0) / n;
  if (losses.every((loss) => loss === losses[0])) return null;
  const autocovarianceAt = (lag: number): number =>
    losses.slice(lag).reduce((total, loss, index) => total + (loss - mean) * ((losses[index] ?? NaN) - mean), 0) / n;

  const autocovariances = Array.from({ length: horizon - 1 }, (_, lag) => autocovarianceAt(lag + 1));
  const variance =
    autocovarianceAt(0) + 2 * autocovariances.reduce((total, autocovariance) => total + autocovariance, 0);
  if (variance <= 0) return horizon === 1 ? null : dieboldMariano({ first, second, power });
  const correction = (n + 1 - 2 * horizon + (horizon * (horizon - 1)) / n) / n;
  const statistic = (mean / Math.sqrt(variance / n)) * Math.sqrt(correction);
  return { statistic, pValue: 2 * studentCdf(-Math.abs(statistic), n - 1) };
}
