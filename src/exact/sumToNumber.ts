import type { ExactSum } from "./lanes.js";
import { powerOfTen } from "./powersOfTen.js";
import { sumToText } from "./sumToText.js";

/**
 * Returns the double nearest to a sum, ties to even: rounded once, from the exact value.
 *
 * A sum beyond the largest double (1.8 × 10^308) is ±`Infinity`, as IEEE 754 rounds it. Never `-0`.
 *
 * @example sumToNumber(mergeSums(addAmount(emptySum(), 0.1), addAmount(emptySum(), 0.2))) // => 0.3
 */
export function sumToNumber(sum: Readonly<ExactSum>): number {
  if (sum.high === 0 && sum.beyond === "0") {
    // Both sides are exact doubles, so the division is the one rounding. NaN if the power is not exact.
    const quotient = sum.low / powerOfTen(sum.scale);
    if (!Number.isNaN(quotient)) return quotient;
  }
  return Number(sumToText(sum)) + 0;
}
