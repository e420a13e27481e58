import { checkShare } from "../distributions/checkShare.js";
import { levelOf } from "./levelOf.js";
import { zOfLevel } from "./zOfLevel.js";

/** Level of confidence of {@link agrestiCoull}. */
export interface AgrestiCoullOptions {
  /** Share of such intervals that hold the true share, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
}

/**
 * Returns the adjusted interval of Agresti and Coull for a share of counts: the textbook interval after z² more cases, half of
 * them successes.
 *
 *     p ± z √(p (1 − p) / N),   N = n + z², p = (successes + z²/2) / N, z = Φ⁻¹(½ + level/2)
 *
 * The interval has the middle of Wilson's interval and is never narrower. It may reach below 0 or above 1: the bounds are not
 * cut. With n = 0 the result is null.
 *
 * Source: A. Agresti and B. A. Coull, Approximate is better than "exact" for interval estimation of binomial proportions,
 * The American Statistician 52 (1998).
 *
 * @throws SalesKpiError `impossible-request` if `successes` is not from 0 to `n`, or `level` not between 0 and 1
 * @example agrestiCoull(5, 10)?.low.toFixed(6) // => '0.236593'
 */
export function agrestiCoull(
  successes: number,
  n: number,
  options: AgrestiCoullOptions = {},
): { readonly low: number; readonly high: number } | null {
  checkShare(successes, n);
  const z = zOfLevel(levelOf("agrestiCoull", options));
  if (n === 0) return null;
  const size = n + z * z;
  const middle = (successes + (z * z) / 2) / size;
  const margin = z * Math.sqrt((middle * (1 - middle)) / size);
  return { low: middle - margin, high: middle + margin };
}
