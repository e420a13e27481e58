import { quote, type ErrorPlace } from "../errors.js";
import type { Amount } from "../exact/amount.js";
import { plainText } from "../exact/plainText.js";
import { refusal } from "../exact/refusal.js";
import { requireCurrency } from "./requireCurrency.js";
import { readScaled } from "../exact/scaled.js";

/** One line of a rate table: what one unit of `currency` is worth in the currency converted to. */
interface RateEntry {
  readonly currency: string;
  readonly rate: Amount;
}

/** Refuses an entry of a table that is no record, before anything is read of it. */
export function requireEntry(entry: unknown, place: ErrorPlace): void {
  if (typeof entry === "object" && entry !== null) return;
  throw refusal("impossible-request", `expected a rate { currency, rate }, got ${quote(entry)}`, place);
}

/** The rate of a table's entry as plain text, once its currency is known to exist and the rate to be above 0. */
export function readRate({ currency, rate }: RateEntry, to: string, place: ErrorPlace): string {
  requireCurrency(currency, { field: "currency", ...place });
  const field = { field: "rate", ...place };
  const scaled = readScaled(rate, field);
  const text = plainText(scaled);
  if (scaled.units <= 0n) {
    const problem = `a rate of ${quote(text)} for ${currency} is not above 0`;
    throw refusal("impossible-request", problem, { ...field, value: rate });
  }
  if (currency === to && text !== "1") {
    const problem = `one ${to} is worth one ${to}, not ${quote(text)}`;
    throw refusal("impossible-request", problem, { ...field, value: rate });
  }
  return text;
}
