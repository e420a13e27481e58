import type { Amount } from "./amount.js";
import { Decimal } from "./decimal.js";
import { plainText } from "./plainText.js";
import { readScaled } from "./scaled.js";

/**
 * Returns an amount as a {@link Decimal} of this library, with all its digits; nothing is rounded.
 *
 * @throws SalesKpiError `unreadable-amount` for anything that is not an {@link Amount}.
 * @example toDecimal("1e-7").toString() // => "0.0000001"
 */
export function toDecimal(amount: Amount): Decimal {
  return new Decimal(plainText(readScaled(amount)));
}
