import { refuse } from "../../errors.js";

/** Throws `impossible-request` for counts that no share has. */
export function checkShare(successes: number, n: number): void {
  if (typeof successes !== "number" || typeof n !== "number") refuse("counts", [successes, n], "two numbers");
  if (!(n >= 0 && n < Infinity)) refuse("n", n, "a finite number from 0 on");
  if (!(successes >= 0 && successes <= n)) refuse("successes", successes, `a number from 0 to n = ${n}`);
}
