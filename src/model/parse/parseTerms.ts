import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { quote, SalesKpiError, refuse } from "../../errors.js";
import { isCurrency } from "../../money/currency.js";
import type { RatePolicy } from "../../money/ratePolicy.js";
import type { Day } from "../../time/day.js";
import { dayInZone } from "../../time/dayInZone.js";
import { requireDay } from "../../time/requireDay.js";
import type { DayInZone } from "./dayOfTimestamp.js";
import type { DuplicatePolicy } from "./withoutDuplicates.js";

/** How data of unknown shape are to be read. */
export interface ParseOptions {
  /** ISO 4217 code of the book's amounts. A record in another one says so in a field `currency`. */
  readonly currency: string;
  /** What foreign amounts are worth in the book's currency. Without it, a record with any is left out. */
  readonly rates?: RatePolicy | undefined;
  /** IANA name of the zone in which instants become days. Without it, a record with one for a day is left out. */
  readonly timeZone?: string | undefined;
  /** The day the records were taken. */
  readonly asOf?: Day | undefined;
  /** What becomes of records that share their id: all are kept, or only the first, or only the last. Default "keep". */
  readonly duplicates?: DuplicatePolicy | undefined;
}

/** Any value of a known name, where a check of its own says more. */
const parseKinds: OptionKinds<ParseOptions> = {
  currency: "any?",
  rates: "record?",
  timeZone: "any?",
  asOf: "any?",
  duplicates: "any?",
};

/** Parse options that can be met, made ready for use. */
export interface ParseTerms {
  readonly currency: string;
  readonly rates: RatePolicy | null;
  readonly inZone: DayInZone | null;
  readonly asOf: Day | null;
  readonly duplicates: DuplicatePolicy;
}

const policies: readonly DuplicatePolicy[] = ["keep", "first", "last"];

/** Refuses options that cannot be met, whatever the data. */
export function parseTerms(options: ParseOptions): ParseTerms {
  const { currency, rates, timeZone, asOf, duplicates = "keep" } = checkOptions("parseSalesBook", options, parseKinds);
  if (!isCurrency(currency)) {
    throw new SalesKpiError("unknown-name", `${quote(currency)} is not a currency code of ISO 4217`, {
      field: "currency",
      value: currency,
    });
  }
  if (rates !== undefined && typeof rates.rateFor !== "function")
    refuse("parseSalesBook: rates", rates, "rates such as planRates({ to, rates })");
  if (rates !== undefined && rates.to !== currency) {
    const problem = `rates to ${quote(rates.to)} cannot fill a book in ${currency}`;
    throw new SalesKpiError("impossible-request", problem, { field: "rates", value: rates.to });
  }
  if (asOf !== undefined) requireDay(asOf, "asOf");
  if (!policies.includes(duplicates)) {
    const problem = `${quote(duplicates)} is none of ${policies.join(", ")}`;
    throw new SalesKpiError("impossible-request", problem, { field: "duplicates", value: duplicates });
  }
  const inZone = timeZone === undefined ? null : dayInZone(timeZone);
  return { currency, rates: rates ?? null, inZone, asOf: asOf ?? null, duplicates };
}
