import { evidenceValue } from "../../diagnostics/evidenceValue.js";
import type { Amount } from "../../exact/amount.js";
import { amountProblem } from "../../exact/amountProblem.js";
import { mostDigits } from "../../exact/amountParts.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToText } from "../../exact/sumToText.js";
import { isCurrency } from "../../money/currency.js";
import { currencyOfSign } from "../cells/currencySign.js";
import type { RecordKind, Records } from "../records/records.js";
import { moneyFields, type MoneyFields } from "./moneyFields.js";
import type { ReportIssue } from "./parseIssue.js";
import type { CheckedOptions } from "./parseOptions.js";

/** Currency of the book, currency of the data, and the rates between them. */
export interface CurrencyOptions extends Pick<CheckedOptions, "currency" | "rates"> {
  /** Currency that the data state for records without one; null if they state none. */
  readonly dataCurrency: unknown;
}

/** Record, or part of one, by names and values. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns a record with its amounts in the book's currency. Amounts in another currency are converted exactly, at the rate of
 * the record's day. A sign of currency is read as its code. A currency or rate that is missing is reported.
 */
export function convertToBookCurrency<Kind extends RecordKind>(
  kind: Kind,
  given: Records[Kind],
  { currency, rates, dataCurrency }: CurrencyOptions,
  report: ReportIssue,
): Records[Kind] {
  const money: MoneyFields<Records[Kind]> | undefined = moneyFields[kind];
  const record = money === undefined ? given : withCurrencyCode(given, currency);
  const fields = record as object as Fields;
  const from = fields["currency"] ?? dataCurrency ?? currency;
  if (money === undefined || from === currency || !hasAmounts(fields, money)) return record;
  const value = evidenceValue(from);
  if (typeof from !== "string" || !isCurrency(from)) {
    report("currency", "unknown-currency", { value, needsMinorUnit: false });
    return withoutAmounts(fields, money) as object as Records[Kind];
  }
  const day = money.rateDay(record) ?? null;
  const rate = rates?.rateFor(from, day) ?? null;
  if (rate === null) {
    report("currency", "missing-rate", { value, from, to: currency, on: day });
    return withoutAmounts(fields, money) as object as Records[Kind];
  }
  return convertRecord(fields, money, { from, to: currency, rate, report }) as object as Records[Kind];
}

/** Returns a record with the code of its currency in place of a sign such as €. */
function withCurrencyCode<Item extends object>(record: Item, bookCurrency: string): Item {
  const { currency } = record as { readonly currency?: unknown };
  if (typeof currency !== "string" || isCurrency(currency)) return record;
  const code = currencyOfSign(currency, bookCurrency);
  return code === null ? record : { ...record, currency: code };
}

/** Returns the fields with null for amounts in another currency, and these as given under `original`. */
function withoutAmounts(record: Fields, { amounts, changes }: AmountFields): Fields {
  const given = amounts.filter((name) => record[name] != null);
  const list = changes === undefined ? null : (record[changes] as readonly Fields[] | null | undefined);
  const histories =
    changes === undefined || list == null ? {} : { [changes]: list.map((change) => ({ ...change, amount: null })) };
  return {
    ...record,
    ...Object.fromEntries(given.map((name) => [name, null])),
    ...histories,
    original: { currency: record["currency"], ...Object.fromEntries(given.map((name) => [name, record[name]])) },
  };
}

/** Conversion of amounts into the book's currency. */
interface Conversion {
  readonly from: string;
  readonly to: string;
  /** Worth of one unit of `from` in `to`. */
  readonly rate: string;
  readonly report: ReportIssue;
}

type AmountFields = Pick<MoneyFields<Fields>, "amounts" | "changes">;

function convertRecord(record: Fields, { amounts, changes }: AmountFields, conversion: Conversion): Fields {
  const converted = { ...convertAmounts(record, amounts, conversion), currency: conversion.to };
  if (changes === undefined || record[changes] == null) return converted;
  const list = (record[changes] as readonly Fields[]).map((change, index) =>
    convertAmounts(change, ["amount"], conversion, `${changes}[${index}].`),
  );
  return { ...converted, [changes]: list };
}

/** Returns the fields with the amounts among them multiplied by the rate, and the amounts as given under `original`. */
function convertAmounts(
  record: Fields,
  names: readonly string[],
  { from, rate, report }: Conversion,
  parentPath = "",
): Fields {
  const amounts = names.filter((name) => record[name] != null).map((name) => [name, record[name] as Amount] as const);
  if (amounts.length === 0) return record;
  const converted = amounts.map(([name, amount]) => {
    const product = sumToText(addProduct(emptySum(), amount, rate));
    if (amountProblem(product) === null) return [name, product] as const;
    report(parentPath + name, "unreadable-amount", { value: evidenceValue(amount), mostDigits });
    return [name, null] as const;
  });
  return { ...record, ...Object.fromEntries(converted), original: { currency: from, ...Object.fromEntries(amounts) } };
}

const hasAmounts = (record: Fields, { amounts, changes }: AmountFields): boolean =>
  amounts.some((field) => record[field] != null) ||
  (changes !== undefined && ((record[changes] ?? []) as readonly Fields[]).some(({ amount }) => amount != null));
