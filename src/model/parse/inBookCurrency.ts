import { quote } from "../../errors.js";
import { isCurrency } from "../../money/currency.js";
import type { RecordKind, Records } from "../records/records.js";
import { convertedAmounts, type Conversion, type Fields } from "./convertedAmounts.js";
import type { Problem } from "./finding.js";
import { moneyFields, type MoneyFields } from "./moneyFields.js";
import type { ParseTerms } from "./parseTerms.js";

/** In which currency amounts stand, and shall stand. */
export interface MoneyTerms extends Pick<ParseTerms, "currency" | "rates"> {
  /** What the data say the currency is of records that do not say it; null where they do not. */
  readonly unstated: unknown;
}

/**
 * A record with its amounts in the book's currency. Where it names no other one they stay as they are; else they are
 * converted at the rate of the record's day. What stands in the way is reported.
 */
export function inBookCurrency<Kind extends RecordKind>(
  kind: Kind,
  record: Records[Kind],
  { currency, rates, unstated }: MoneyTerms,
  report: (problem: Problem) => void,
): Records[Kind] {
  const money: MoneyFields<Records[Kind]> | undefined = moneyFields[kind];
  const fields = record as object as Fields;
  const from = fields["currency"] ?? unstated ?? currency;
  if (money === undefined || from === currency || !holdsAmounts(fields, money)) return record;
  if (typeof from !== "string" || !isCurrency(from)) {
    const says = `${quote(from)} is not a currency code of ISO 4217`;
    report({ path: "currency", code: "unknown-currency", says, value: from });
    return record;
  }
  const day = money.rateDay(record) ?? null;
  const rate = rates?.rateFor(from, day) ?? null;
  if (rate === null) {
    const says = `"${from}" has no rate to ${currency} ${day === null ? "without a day" : `on ${day}`}`;
    report({ path: "currency", code: "missing-rate", says, value: from });
    return record;
  }
  return converted(fields, money, { from, to: currency, rate, report }) as object as Records[Kind];
}

type Places = Pick<MoneyFields<Fields>, "amounts" | "changes">;

function converted(record: Fields, { amounts, changes }: Places, conversion: Conversion): Fields {
  const whole = { ...convertedAmounts(record, amounts, conversion), currency: conversion.to };
  if (changes === undefined || record[changes] == null) return whole;
  const list = (record[changes] as readonly Fields[]).map((change, index) =>
    convertedAmounts(change, ["amount"], conversion, `${changes}[${index}].`),
  );
  return { ...whole, [changes]: list };
}

const holdsAmounts = (record: Fields, { amounts, changes }: Places): boolean =>
  amounts.some((field) => record[field] != null) ||
  (changes !== undefined && ((record[changes] ?? []) as readonly Fields[]).some(({ amount }) => amount != null));
