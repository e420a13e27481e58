import { SalesKpiError } from "../../errors.js";

/** Refuses what are no degrees of freedom, in the name of the function they were given to. */
export function checkDegrees(name: string, df: number): void {
  if (!(df > 0 && df < Infinity)) throw new SalesKpiError("impossible-request", `${name}: df is ${df}, not above 0`);
}
