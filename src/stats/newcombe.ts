import { wilson } from "./wilson.js";

/** A share as the counts it is made of. @since 0.1.0 */
export interface CountedShare {
  readonly successes: number;
  readonly n: number;
}

/**
 * Interval for the difference of two independent shares of counts, the first less the second. At 95 % unless another `z` is
 * given.
 *
 *     d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²),   d = p₁ − p₂
 *
 * l and u are the bounds of each share's own Wilson interval. It stays within −1 and 1 and keeps its coverage in small samples.
 * Where either share is one of nothing the answer is null.
 *
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven methods,
 * Statistics in Medicine 17 (1998), method 10.
 *
 * @param z - standard normal quantile of the level wanted: 1.6448536269514722 for 90 %
 * @throws SalesKpiError `impossible-request` where `successes` is not from 0 to `n`, or `z` not above 0
 * @example newcombe({ successes: 9, n: 10 }, { successes: 3, n: 10 })?.low.toFixed(6) // => '0.170523'
 * @since 0.1.0
 */
export function newcombe(
  first: CountedShare,
  second: CountedShare,
  z?: number,
): { readonly difference: number; readonly low: number; readonly high: number } | null {
  const one = wilson(first.successes, first.n, z);
  const other = wilson(second.successes, second.n, z);
  if (one === null || other === null) return null;
  const p = first.successes / first.n;
  const q = second.successes / second.n;
  const difference = p - q;
  return {
    difference,
    low: difference - Math.hypot(p - one.low, other.high - q),
    high: difference + Math.hypot(one.high - p, q - other.low),
  };
}
