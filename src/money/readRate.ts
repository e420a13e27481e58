import { refuseAt, type ErrorPlace } from "../errors.js";
import type { Amount } from "../exact/amount.js";
import { plainText } from "../exact/plainText.js";
import { readScaled } from "../exact/scaled.js";
import { requireCurrency } from "./currency.js";

/** Line of a rate table: worth of one unit of `currency` in the currency converted to. */
interface RateEntry {
  readonly currency: string;
  readonly rate: Amount;
}

/** Throws `impossible-request` for an entry of a rate table that is no record, before its fields are read. */
export function requireEntry(entry: unknown, place: ErrorPlace): void {
  if (typeof entry !== "object" || entry === null) refuseAt({ ...place, value: entry }, "a rate { currency, rate }");
}

/** Returns the rate of an entry as plain text. Throws for an unknown currency and for a rate that is not above 0. */
export function readRate({ currency, rate }: RateEntry, to: string, place: ErrorPlace): string {
  requireCurrency(currency, { field: "currency", ...place });
  const field = { field: "rate", ...place };
  const scaled = readScaled(rate, field);
  const text = plainText(scaled);
  if (scaled.units <= 0n) refuseAt({ ...field, value: rate }, `a rate above 0 for ${currency}`);
  if (currency === to && text !== "1") refuseAt({ ...field, value: rate }, `1 as the rate of ${to} to itself`);
  return text;
}
