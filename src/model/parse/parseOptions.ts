import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, quote, refuse } from "../../errors.js";
import { isCurrency } from "../../money/currency.js";
import type { RatePolicy } from "../../money/ratePolicy.js";
import type { Day } from "../../time/day.js";
import { dayInZone } from "../../time/dayInZone.js";
import { requireDay } from "../../time/requireDay.js";
import type { DayInZone } from "./dayOfTimestamp.js";
import type { DuplicatePolicy } from "./removeDuplicates.js";

/** Options of {@link parseSalesBook}. */
export interface ParseSalesBookOptions {
  /** ISO 4217 code of the book's amounts. A record in another currency states it in a field `currency`. */
  readonly currency: string;
  /** Rates from foreign currencies to the book's. Without them, a record with foreign amounts is left out. */
  readonly rates?: RatePolicy | undefined;
  /** IANA name of the time zone that makes days of instants. Without it, a record with an instant for a day is left out. */
  readonly timeZone?: string | undefined;
  /** Day on which the records were taken. */
  readonly asOf?: Day | undefined;
  /**
   * Records that share their id: all are kept, or exact repeats count once (`distinct`), or only the first or the last is
   * kept. Default "keep".
   */
  readonly duplicates?: DuplicatePolicy | undefined;
  /**
   * Treatment of a record with a field that cannot be read. `keep` leaves the field out, and KPIs that need it count the
   * record as missing; `drop-record` leaves the record out. Default "keep".
   */
  readonly onBadField?: "keep" | "drop-record" | undefined;
}

/** Kinds of the options: any value of a known name if a check of its own follows. */
const parseKinds: OptionKinds<ParseSalesBookOptions> = {
  currency: "any?",
  rates: "record?",
  timeZone: "any?",
  asOf: "any?",
  duplicates: "any?",
  onBadField: ["keep", "drop-record", undefined],
};

/** Options of a parse, checked and with their defaults. */
export interface CheckedOptions {
  readonly currency: string;
  readonly rates: RatePolicy | null;
  readonly inZone: DayInZone | null;
  readonly asOf: Day | null;
  readonly duplicates: DuplicatePolicy;
  readonly onBadField: "keep" | "drop-record";
}

const policies: readonly DuplicatePolicy[] = ["keep", "distinct", "first", "last"];

/** Returns the options of a parse with their defaults. Throws an error for options that no data can meet. */
export function checkParseOptions(options: ParseSalesBookOptions): CheckedOptions {
  const {
    currency,
    rates,
    timeZone,
    asOf,
    duplicates = "keep",
    onBadField = "keep",
  } = checkOptions("parseSalesBook", options, parseKinds);
  if (!isCurrency(currency)) {
    const problem = `parseSalesBook: currency: expected a currency code of ISO 4217 such as EUR, got ${quote(currency)}`;
    throw new SalesKpiError("unknown-name", problem, { field: "currency", value: currency });
  }
  if (rates !== undefined && typeof rates.rateFor !== "function")
    refuse("parseSalesBook: rates", rates, "rates such as planRates({ to, rates })");
  if (rates !== undefined && rates.to !== currency) refuse("parseSalesBook: rates.to", rates.to, currency);
  if (asOf !== undefined) requireDay(asOf, "asOf");
  if (!policies.includes(duplicates)) refuse("parseSalesBook: duplicates", duplicates, policies.join(", "));
  const inZone = timeZone === undefined ? null : dayInZone(timeZone);
  return { currency, rates: rates ?? null, inZone, asOf: asOf ?? null, duplicates, onBadField };
}
