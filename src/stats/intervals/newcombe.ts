import { checkShare } from "../distributions/checkShare.js";
import { wilsonBounds } from "./wilsonBounds.js";
import { levelOf } from "./levelOf.js";
import { zOfLevel } from "./zOfLevel.js";

/** Share as two counts. */
export interface CountedShare {
  readonly successes: number;
  readonly n: number;
}

/** Level of confidence of {@link newcombe}. */
export interface NewcombeOptions {
  /** Share of such intervals that hold the true difference, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
}

/**
 * Returns an interval for the difference of two independent shares of counts, the first less the second.
 *
 *     d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²),   d = p₁ − p₂
 *
 * l and u are the bounds of the Wilson interval of each share. The interval stays within −1 and 1 and keeps its
 * coverage in small samples. Null if either `n` is 0.
 *
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven
 * methods, Statistics in Medicine 17 (1998), method 10.
 *
 * @throws SalesKpiError `impossible-request` if `successes` is not from 0 to `n`, or `level` not between 0 and 1
 * @example newcombe({ successes: 9, n: 10 }, { successes: 3, n: 10 })?.low.toFixed(6) // => '0.170523'
 */
export function newcombe(
  first: CountedShare,
  second: CountedShare,
  options: NewcombeOptions = {},
): { readonly difference: number; readonly low: number; readonly high: number } | null {
  const z = zOfLevel(levelOf("newcombe", options));
  for (const { successes, n } of [first, second]) checkShare(successes, n);
  const one = wilsonBounds(first.successes, first.n, z);
  const other = wilsonBounds(second.successes, second.n, z);
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
