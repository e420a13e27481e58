import { SalesKpiError } from "../errors.js";
import { z95 } from "./z95.js";

/**
 * Adjusted Wald interval for the difference of two shares of the same answers, no answer being in both: those for less
 * those against. At 95 % unless another `z` is given.
 *
 *     m ± z √((a + b − m²) / N),   N = n + 3, a = (up + ¾) / N, b = (down + ¾) / N, m = a − b
 *
 * The three answers that are added, half of them neutral, keep its coverage where few answered or all answered alike,
 * where the textbook interval is too narrow. It is cut at −1 and 1. With n = 0 the answer is null.
 *
 * Source: B. Rocks, Interval estimation for the "Net Promoter Score", The American Statistician 70 (2016).
 *
 * @throws SalesKpiError `impossible-request` where the counts do not make up `n` at most, or `z` is not above 0.
 * @param z - standard normal quantile of the level wanted: 1.6448536269514722 for 90 %
 * @example netShareInterval(5, 2, 10) // => { low: -0.1905061537636366, high: 0.6520446153020982 }
 * @since 0.1.0
 */
export function netShareInterval(
  up: number,
  down: number,
  n: number,
  z = z95,
): { readonly low: number; readonly high: number } | null {
  if (!(up >= 0 && down >= 0 && up + down <= n && z > 0 && n + z < Infinity))
    throw new SalesKpiError("impossible-request", `no interval for ${up} and ${down} of ${n} at z = ${z}`);
  if (n === 0) return null;
  const size = n + 3;
  const middle = (up - down) / size;
  const reach = z * Math.sqrt(((up + down + 1.5) / size - middle * middle) / size);
  return { low: Math.max(middle - reach, -1), high: Math.min(middle + reach, 1) };
}
