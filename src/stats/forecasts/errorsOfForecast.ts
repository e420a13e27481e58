import { refuse } from "../../errors.js";
import { invalidValue } from "../sample/invalidValue.js";

/** Returns forecast − actual of each period. Throws `impossible-request` for lists of different lengths. */
export function errorsOfForecast({
  actual,
  forecast,
}: {
  readonly actual: readonly number[];
  readonly forecast: readonly number[];
}): number[] {
  if (actual.length !== forecast.length)
    refuse("forecast", forecast.length, `${actual.length} numbers, as many as actual`);
  checkFinite("actual", actual);
  checkFinite("forecast", forecast);
  return forecast.map((expected, index) => expected - (actual[index] ?? NaN));
}

/** Throws `impossible-request` for a list with a number that is not finite. */
export function checkFinite(name: string, numbers: readonly number[]): void {
  numbers.forEach((value, index) => {
    if (!Number.isFinite(value)) throw invalidValue(name, index, value, "a finite number");
  });
}
