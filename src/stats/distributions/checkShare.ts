import { SalesKpiError, refuse } from "../../errors.js";

/** Throws for counts that no share has. */
export function checkShare(successes: number, n: number): void {
  if (typeof successes !== "number" || typeof n !== "number") refuse("counts", [successes, n], "two numbers");
  if (!(successes >= 0 && successes <= n && n < Infinity))
    throw new SalesKpiError("impossible-request", `no interval for ${successes} of ${n}`);
}
