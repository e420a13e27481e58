import type { Amount } from "../exact/amount.js";
import { plainText } from "../exact/plainText.js";
import type { RatePolicy } from "./ratePolicy.js";
import { readScaled } from "../exact/scaled.js";

/**
 * Returns an amount in the policy's currency, amount × rate, exact and unrounded, as plain decimal text.
 *
 * An amount already in that currency keeps its value. Without a rate the result is `null`.
 *
 * @throws SalesKpiError `unreadable-amount`; `unreadable-day` if the policy goes by days and `day` is none.
 * @example convert("1000.50", "USD", "2026-03-31", planRates({ to: "EUR", rates: { USD: "0.9213" } })) // => "921.76065"
 * @example convert("1000.50", "GBP", "2026-03-31", planRates({ to: "EUR", rates: { USD: "0.9213" } })) // => null
 */
export function convert(amount: Amount, from: string, day: string | null, policy: RatePolicy): string | null {
  const value = readScaled(amount, { field: "amount" });
  const rateText = policy.rateFor(from, day);
  if (rateText === null) return null;
  const rate = readScaled(rateText, { field: "rate" });
  return plainText({ units: value.units * rate.units, scale: value.scale + rate.scale });
}
