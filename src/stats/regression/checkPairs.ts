import { SalesKpiError } from "../../errors.js";
import { checkSample } from "../sample/checkSample.js";

/** Refuses two lists that are no pairs of numbers, in the name of the function they were given to. */
export function checkPairs(name: string, x: readonly number[], y: readonly number[]): void {
  if (x.length !== y.length)
    throw new SalesKpiError("impossible-request", `${name}: ${x.length} and ${y.length} numbers are no pairs`);
  checkSample(name, x, "x");
  checkSample(name, y, "y");
}
