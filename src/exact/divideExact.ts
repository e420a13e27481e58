import { Decimal } from "./decimal.js";
import { isZeroSum } from "./exactSum.js";
import type { ExactSum } from "./lanes.js";
import { sumToDecimal } from "./sumToDecimal.js";

/**
 * Returns numerator / denominator, rounded once, half-even at 34 significant digits; `null` if the denominator is 0.
 *
 * Both sides are exact until this one rounding: a ratio of sums does not depend on the order of the additions.
 *
 * @example divideExact(addAmount(emptySum(), 2), addAmount(emptySum(), 3)).toString() // => "0.6666666666666666666666666666666667"
 * @example divideExact(addAmount(emptySum(), 2), emptySum()) // => null
 */
export function divideExact(numerator: Readonly<ExactSum>, denominator: Readonly<ExactSum>): Decimal | null {
  if (isZeroSum(denominator)) return null;
  // 0 / -5 would be -0.
  return isZeroSum(numerator) ? new Decimal(0) : sumToDecimal(numerator).div(sumToDecimal(denominator));
}
