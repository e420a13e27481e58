import type { Amount } from "../exact/amount.js";
import { currencyDigits } from "./currencyDigits.js";
import type { Decimal } from "../exact/decimal.js";
import { roundAmount, type RoundingMode } from "./rounding.js";

/**
 * Returns an amount rounded to a currency's minor unit: cents for EUR, whole yen for JPY.
 *
 * @throws SalesKpiError `unknown-name` for an unknown currency or mode; `impossible-request` for a currency without a
 * minor unit (XAU); `unreadable-amount`.
 * @example roundToCurrency("1234.5", "JPY", "half-even").toString() // => "1234"
 */
export function roundToCurrency(amount: Amount, currency: string, mode: RoundingMode): Decimal {
  return roundAmount(amount, { digits: currencyDigits(currency), mode });
}
