import { Decimal } from "./decimal.js";
import { laneSize, type ExactSum } from "./lanes.js";
import { powerOfTen } from "./powersOfTen.js";
import { sumToText } from "./sumToText.js";

/**
 * Returns a sum as a {@link Decimal} with all its digits; nothing is rounded.
 *
 * @example sumToDecimal(addAmount(emptySum(), "12.50")).toString() // => "12.5"
 */
export function sumToDecimal(sum: Readonly<ExactSum>): Decimal {
  const { scale, low, high, beyond } = sum;
  // Fifteen digits survive the trip through a double, and the double prints as the same decimal.
  const isShort = high === 0 && beyond === "0" && Math.abs(low) < laneSize;
  const value = isShort ? low / powerOfTen(scale) : NaN;
  return new Decimal(Number.isNaN(value) ? sumToText(sum) : value + 0);
}
