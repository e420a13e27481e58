import { SalesKpiError } from "../../errors.js";

/** Refuses what are no counts of successes among trials, or no chance, in the name of the function they were given to. */
export function checkTrials(name: string, successes: number, n: number, chance: number): void {
  if (!(Number.isSafeInteger(n) && Number.isSafeInteger(successes) && successes >= 0 && successes <= n))
    throw new SalesKpiError("impossible-request", `${name}: ${successes} of ${n} are no counts`);
  if (!(chance >= 0 && chance <= 1))
    throw new SalesKpiError("impossible-request", `${name}: chance is ${chance}, not from 0 to 1`);
}
