import { checkShare } from "../distributions/checkShare.js";
import { wilsonBounds } from "./wilsonBounds.js";
import { levelOf } from "./levelOf.js";
import { zOfLevel } from "./zOfLevel.js";

/** Level of confidence of {@link wilson}. */
export interface WilsonOptions {
  /** Share of such intervals that hold the true share, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
}

/**
 * Returns Wilson's score interval for a share of counts.
 *
 *     (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n),   p = successes / n, z = Φ⁻¹(½ + level/2)
 *
 * The interval stays within 0 and 1 and keeps its coverage in small samples; the textbook p ± z·se does not. With n = 0
 * the result is null.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 *
 * @throws SalesKpiError `impossible-request` if `successes` is not from 0 to `n`, or `level` not between 0 and 1
 * @example wilson(0, 10) // => { low: 0, high: 0.2775327998628892 }
 * @example wilson(3, 10, { level: 0.9 })?.low.toFixed(6) // => '0.126877'
 */
export function wilson(
  successes: number,
  n: number,
  options: WilsonOptions = {},
): { readonly low: number; readonly high: number } | null {
  checkShare(successes, n);
  return wilsonBounds(successes, n, zOfLevel(levelOf("wilson", options)));
}
