import { netShareBounds } from "./netShareBounds.js";
import { levelOf } from "./levelOf.js";
import { zOfLevel } from "./zOfLevel.js";

/** Level of confidence of {@link netShareInterval}. */
export interface NetShareIntervalOptions {
  /** How often such intervals hold the true net share, above 0 and below 1: 0.95 unless given. */
  readonly level?: number | undefined;
}

/**
 * Returns the adjusted Wald interval for the difference of two shares of the same answers, no answer being in both: those for
 * less those against.
 *
 *     m ± z √((a + b − m²) / N),   N = n + 3, a = (up + ¾) / N, b = (down + ¾) / N, m = a − b, z = Φ⁻¹(½ + level/2)
 *
 * The three answers that are added, half of them neutral, keep its coverage where few answered or all answered alike,
 * where the textbook interval is too narrow. It is cut at −1 and 1. With n = 0 the answer is null.
 *
 * Source: B. Rocks, Interval estimation for the "Net Promoter Score", The American Statistician 70 (2016).
 *
 * @throws SalesKpiError `impossible-request` if the counts do not make up `n` at most, or `level` is not between 0 and 1
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
