import { checkOptions, type OptionKinds } from "../checkOptions.js";
import type { ErrorPlace } from "../errors.js";
import type { Amount } from "../exact/amount.js";
import { dayShifted, requireDay } from "./civilDay.js";
import { datedPolicy, ratesByCurrency, requireApart, type DatedRate } from "./datedRates.js";
import type { RatePolicy } from "./ratePolicy.js";
import { readRate, requireEntry } from "./readRate.js";
import { refusal } from "../exact/refusal.js";
import { requireCurrency } from "./requireCurrency.js";

/** What one unit of `currency` is worth from `start` to the day before `end`. */
export interface PeriodRate {
  readonly start: string;
  readonly end: string;
  readonly currency: string;
  readonly rate: Amount;
}

/** A table of rates by period, such as a month's average. */
export interface PeriodRates {
  readonly to: string;
  readonly rates: readonly PeriodRate[];
}

/** The currency has a check of its own. */
const periodKinds: OptionKinds<PeriodRates> = { to: "any?", rates: "list" };

/**
 * The rate of the period that holds the day; none for a day in no period, and none for an amount without a day.
 *
 * Periods are half-open: `end` is excluded. Those of one currency may leave gaps but not overlap.
 *
 * @throws SalesKpiError that names the entry: `unreadable-day`; `unknown-name` for a currency ISO 4217 does not list;
 * `unreadable-amount` for a rate that is not a decimal; `impossible-request` for a rate that is not above 0, one of `to`
 * other than 1, a period that does not end after it starts, or two of a currency that overlap.
 * @example periodRates({ to: "EUR", rates: [{ start: "2026-03-01", end: "2026-04-01", currency: "USD", rate: 0.92 }] }).rateFor("USD", "2026-03-31") // => "0.92"
 */
export function periodRates(table: PeriodRates): RatePolicy {
  const { to, rates } = checkOptions("periodRates", table, periodKinds);
  requireCurrency(to, { field: "to" });
  const dated = rates.map((entry, index): DatedRate => {
    const place = { record: "rates", index };
    requireEntry(entry, place);
    requirePeriod(entry, place);
    const last = dayShifted(entry.end, -1);
    return { currency: entry.currency, rate: readRate(entry, to, place), first: entry.start, last, index };
  });
  const byCurrency = ratesByCurrency(dated);
  requireApart(byCurrency, ({ last }) => last);
  return datedPolicy("period", to, byCurrency);
}

function requirePeriod({ start, end }: PeriodRate, place: ErrorPlace): void {
  requireDay(start, { field: "start", ...place });
  requireDay(end, { field: "end", ...place });
  if (start < end) return;
  const problem = `a period must end after it starts, not ${start} to ${end}`;
  throw refusal("impossible-request", problem, { field: "end", ...place, value: end });
}
