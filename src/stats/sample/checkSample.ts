import { SalesKpiError, refuse } from "../../errors.js";

/** Beyond it squares would no longer be finite. */
const farthest = 1e150;

/** Refuses numbers that are none, in the name of the function they were given to. */
export function checkSample(name: string, values: readonly number[], argument = "values"): void {
  if (!Array.isArray(values)) refuse(`${name}: ${argument}`, values, "a list of numbers");
  values.forEach((value: unknown, index) => {
    if (typeof value === "number" && Math.abs(value) <= farthest) return;
    const problem = `${name}: ${argument}[${index}] is ${String(value)}, no number up to ${farthest}`;
    throw new SalesKpiError("impossible-request", problem, { field: argument, index, value });
  });
}
