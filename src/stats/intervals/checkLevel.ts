import { SalesKpiError } from "../../errors.js";

/** Refuses what is no level of confidence, in the name of the function it was given to. */
export function checkLevel(name: string, level: number): void {
  if (!(level > 0 && level < 1))
    throw new SalesKpiError("impossible-request", `${name}: level is ${level}, not between 0 and 1`);
}
