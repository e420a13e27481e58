import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { refuseAt, type ErrorPlace } from "../errors.js";
import type { Amount } from "../exact/amount.js";
import { isDay, type Day } from "../time/day.js";
import { addDays } from "../time/dayNumber.js";
import { refuseDay } from "../time/refuseDay.js";
import { requireCurrency } from "./currency.js";
import { datedPolicy, ratesByCurrency, requireApart, type DatedRate } from "./datedRates.js";
import type { RatePolicy } from "./ratePolicy.js";
import { readRate, requireEntry } from "./readRate.js";

/** Worth of one unit of `currency` from `start` to the day before `end`. */
export interface PeriodRate {
  readonly start: Day;
  readonly end: Day;
  readonly currency: string;
  readonly rate: Amount;
}

/** Table of rates by period, such as a month's average. */
export interface PeriodRates {
  readonly to: string;
  readonly rates: readonly PeriodRate[];
}

/** The currency has a check of its own. */
const periodKinds: OptionKinds<PeriodRates> = { to: "any?", rates: "list" };

/**
 * Returns the policy of period rates: the rate of the period that holds the day. A day in no period has no rate, and an
 * amount without a day has none.
 *
 * Periods are half-open: `end` is excluded. Periods of one currency may leave gaps but not overlap.
 *
 * @throws SalesKpiError that names the entry: `unreadable-day`; `unknown-name` for a currency ISO 4217 does not list;
 * `unreadable-amount` for a rate that is not a decimal; `impossible-request` for a rate that is not above 0, a rate of
 * `to` other than 1, a period that does not end after it starts, or two periods of a currency that overlap.
 * @example periodRates({ to: "EUR", rates: [{ start: "2026-03-01", end: "2026-04-01", currency: "USD", rate: 0.92 }] }).rateFor("USD", "2026-03-31") // => "0.92"
 */
export function periodRates(table: PeriodRates): RatePolicy {
  const { to, rates } = checkOptions("periodRates", table, periodKinds);
  requireCurrency(to, { field: "to" });
  const dated = rates.map((entry, index): DatedRate => {
    const place = { record: "rates", index };
    requireEntry(entry, place);
    requirePeriod(entry, place);
    const last = addDays(entry.end, -1);
    return { currency: entry.currency, rate: readRate(entry, to, place), first: entry.start, last, index };
  });
  const byCurrency = ratesByCurrency(dated);
  requireApart(byCurrency, ({ last }) => last);
  return datedPolicy("period", to, byCurrency);
}

function requirePeriod({ start, end }: PeriodRate, place: ErrorPlace): void {
  if (!isDay(start)) refuseDay(start, { ...place, field: "start" });
  if (!isDay(end)) refuseDay(end, { ...place, field: "end" });
  if (start >= end) refuseAt({ ...place, field: "end", value: end }, `a day after the start ${start}`);
}
