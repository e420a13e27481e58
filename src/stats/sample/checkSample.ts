import { refuse } from "../../errors.js";
import { invalidValue } from "./invalidValue.js";

/** Limit of a number: squares of larger numbers are not finite. */
const largest = 1e150;

/** Throws `impossible-request` for a value that is no number, or too large, naming the called function. */
export function checkSample(name: string, values: readonly number[], argument = "values"): void {
  if (!Array.isArray(values)) refuse(`${name}: ${argument}`, values, "a list of numbers");
  values.forEach((value: unknown, index) => {
    if (typeof value === "number" && Math.abs(value) <= largest) return;
    throw invalidValue(argument, index, value, `a number from -${largest} to ${largest}`, name);
  });
}
