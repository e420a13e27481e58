import { Decimal } from "./decimal.js";
import type { ExactSum } from "./lanes.js";
import { sumToText } from "./sumToText.js";

/**
 * A sum as a {@link Decimal} with all its digits; nothing is rounded.
 *
 * @example sumToDecimal(addAmount(emptySum(), "12.50")).toString() // => "12.5"
 * @since 0.1.0
 */
export function sumToDecimal(sum: Readonly<ExactSum>): Decimal {
  return new Decimal(sumToText(sum));
}
