import { minorUnits } from "./currency.js";
import { refusal } from "../exact/refusal.js";

/** Decimals of a currency's minor unit, where there must be one. */
export function currencyDigits(currency: string): number {
  const digits = minorUnits(currency);
  if (digits === null) {
    const problem = `${currency} has no minor unit: say the digits instead`;
    throw refusal("impossible-request", problem, { field: "currency", value: currency });
  }
  return digits;
}
