import { SalesKpiError } from "../../errors.js";
import { unusable } from "../sample/unusable.js";

/** Forecast less actual, of each period; refuses lists that do not belong together. */
export function errorsOfForecast({
  actual,
  forecast,
}: {
  readonly actual: readonly number[];
  readonly forecast: readonly number[];
}): number[] {
  if (actual.length !== forecast.length)
    throw new SalesKpiError(
      "impossible-request",
      `actual has ${actual.length} numbers and forecast has ${forecast.length}`,
    );
  checkFinite("actual", actual);
  checkFinite("forecast", forecast);
  return forecast.map((expected, index) => expected - (actual[index] ?? NaN));
}

/** Refuses a list in which a number is not finite. */
export function checkFinite(name: string, numbers: readonly number[]): void {
  numbers.forEach((value, index) => {
    if (!Number.isFinite(value)) throw unusable(name, index, value, "is no finite number");
  });
}
