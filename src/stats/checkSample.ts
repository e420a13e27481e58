import { SalesKpiError } from "../errors.js";

/** Beyond it squares would no longer be finite. */
const farthest = 1e150;

/** Refuses numbers that are none, in the name of the function they were given to. */
export function checkSample(name: string, values: readonly number[], argument = "values"): void {
  values.forEach((value, index) => {
    if (Math.abs(value) <= farthest) return;
    const problem = `${name}: ${argument}[${index}] is ${value}, no number up to ${farthest}`;
    throw new SalesKpiError("impossible-request", problem, { field: argument, index, value });
  });
}
