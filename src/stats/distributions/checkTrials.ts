import { refuse } from "../../errors.js";

/** Throws `impossible-request` for impossible counts of successes among trials, or an impossible chance. */
export function checkTrials(name: string, successes: number, n: number, chance: number): void {
  if (!(Number.isSafeInteger(n) && n >= 0)) refuse(`${name}: n`, n, "a whole number from 0 on");
  if (!(Number.isSafeInteger(successes) && successes >= 0 && successes <= n))
    refuse(`${name}: successes`, successes, `a whole number from 0 to n = ${n}`);
  if (!(chance >= 0 && chance <= 1)) refuse(`${name}: chance`, chance, "a number from 0 to 1");
}
