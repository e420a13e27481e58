import { refuse } from "../../errors.js";

/** Throws `impossible-request` for degrees of freedom that are not above 0 and finite. */
export function checkDegrees(name: string, df: number): void {
  if (!(df > 0 && df < Infinity)) refuse(`${name}: df`, df, "a finite number above 0");
}
