import { SalesKpiError } from "../errors.js";
import { z95 } from "./z95.js";

/**
 * Wilson score interval for a share of counts, at 95 % unless another `z` is given.
 *
 *     (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n),   p = successes / n
 *
 * It stays within 0 and 1 and keeps its coverage in small samples, where the textbook p ± z·se does not. With n = 0 the
 * answer is null.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 *
 * @throws SalesKpiError `impossible-request` where `successes` is not from 0 to `n`, or `z` not above 0.
 * @param z - standard normal quantile of the level wanted: 1.6448536269514722 for 90 %
 * @example wilson(0, 10) // => { low: 0, high: 0.2775327998628892 }
 * @since 0.1.0
 */
export function wilson(successes: number, n: number, z = z95): { readonly low: number; readonly high: number } | null {
  if (!(successes >= 0 && successes <= n && z > 0 && n + z < Infinity))
    throw new SalesKpiError("impossible-request", `no interval for ${successes} of ${n} at z = ${z}`);
  if (n === 0) return null;
  const failures = n - successes;
  const centre = successes + (z * z) / 2;
  const reach = z * Math.sqrt((successes * failures) / n + (z * z) / 4);
  const size = n + z * z;
  return {
    low: successes === 0 ? 0 : (centre - reach) / size,
    high: failures === 0 ? 1 : (centre + reach) / size,
  };
}
