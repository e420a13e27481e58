import { netShareBounds } from "./netShareBounds.js";
import { levelOf } from "./levelOf.js";
import { zOfLevel } from "./zOfLevel.js";

/** Level of confidence of {@link netShareInterval}. */
export interface NetShareIntervalOptions {
  /** Share of such intervals that hold the true net share, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
}

/**
 * Returns the adjusted Wald interval for the difference of two shares of the same answers: the share for less the share
 * against. No answer is in both.
 *
 *     m ± z √((a + b − m²) / N),   N = n + 3, a = (up + ¾) / N, b = (down + ¾) / N, m = a − b, z = Φ⁻¹(½ + level/2)
 *
 * Three answers are added, half of them neutral. They keep the coverage of few answers and of equal answers, for which
 * the textbook interval is too narrow. The interval is cut at −1 and 1. With n = 0 the result is null.
 *
 * Source: B. Rocks, Interval estimation for the "Net Promoter Score", The American Statistician 70 (2016).
 *
 * @throws SalesKpiError `impossible-request` if the counts are below 0 or together above `n`, or `level` is not between
 *   0 and 1
 * @example netShareInterval(5, 2, 10) // => { low: -0.1905061537636366, high: 0.6520446153020982 }
 */
export function netShareInterval(
  up: number,
  down: number,
  n: number,
  options: NetShareIntervalOptions = {},
): { readonly low: number; readonly high: number } | null {
  return netShareBounds(up, down, n, zOfLevel(levelOf("netShareInterval", options)));
}
