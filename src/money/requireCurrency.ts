import { quote, type ErrorPlace } from "../errors.js";
import { isCurrency } from "./currency.js";
import { refusal } from "../exact/refusal.js";

/** Refuses what is not a code of ISO 4217. */
export function requireCurrency(code: string, place: ErrorPlace): void {
  if (isCurrency(code)) return;
  const problem = `${quote(code)} is not a currency code of ISO 4217`;
  throw refusal("unknown-name", problem, { ...place, value: code });
}
