import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { errorsOfForecast } from "./errorsOfForecast.js";

const lossKinds: OptionKinds<Parameters<typeof pinballLoss>[0]> = {
  actual: "list",
  forecast: "list",
  q: "number",
};

/**
 * Returns the mean pinball loss of quantile forecasts. On average, the loss is lowest for the quantile that the
 * forecaster believes in. At q = 0.1 a forecast above the actual value costs nine times as much as one below.
 *
 *     q × (actual − forecast) if actual is above, (1 − q) × (forecast − actual) if actual is below
 *
 * At q = 0.5 the loss is half the mean absolute error. Null for no forecasts.
 *
 * Source: R. Koenker and G. Bassett, Regression quantiles, Econometrica 46 (1978).
 *
 * @throws SalesKpiError `impossible-request` if `q` is not from 0 to 1, the lists differ in length, or a number is not
 *   finite.
 * @example pinballLoss({ actual: [100, 120], forecast: [90, 130], q: 0.1 }) // => 5
 */
export function pinballLoss(periods: {
  readonly actual: readonly number[];
  readonly forecast: readonly number[];
  readonly q: number;
}): number | null {
  const { q } = checkOptions("pinballLoss", periods, lossKinds);
  if (!(q >= 0 && q <= 1)) refuse("pinballLoss: q", q, "a number from 0 to 1");
  const errors = errorsOfForecast(periods);
  if (errors.length === 0) return null;
  return errors.reduce((loss, error) => loss + (error > 0 ? (1 - q) * error : -q * error), 0) / errors.length;
}
