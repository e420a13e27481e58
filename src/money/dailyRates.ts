import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { refuse } from "../errors.js";
import type { Amount } from "../exact/amount.js";
import { isDay, type Day } from "../time/day.js";
import { toDay, toDayNumber } from "../time/dayNumber.js";
import { refuseDay } from "../time/refuseDay.js";
import { requireCurrency } from "./currency.js";
import { datedPolicy, ratesByCurrency, requireApart, type DatedRate } from "./datedRates.js";
import type { RatePolicy } from "./ratePolicy.js";
import { readRate, requireEntry } from "./readRate.js";

/** Table of daily rates: worth of one unit of `currency` in `to` on a day. */
export interface DailyRates {
  readonly to: string;
  readonly rates: readonly { readonly on: Day; readonly currency: string; readonly rate: Amount }[];
  /** Days that a rate may stand in for after its own, as a Friday's rate does over a weekend. Default 0. */
  readonly carryForwardDays?: number | undefined;
}

/** The currency and the days to carry have checks of their own. */
const dailyKinds: OptionKinds<DailyRates> = { to: "any?", rates: "list", carryForwardDays: "any?" };

/**
 * Returns the policy of daily rates: the rate of the day itself, or the latest earlier rate that is at most
 * `carryForwardDays` days old, or none.
 *
 * With 2, a Friday's rate serves Saturday and Sunday and not Monday. A later rate is never used, and an amount without a
 * day has no rate. The order of the table does not matter.
 *
 * @throws SalesKpiError that names the entry: `unreadable-day`; `unknown-name` for a currency ISO 4217 does not list;
 * `unreadable-amount` for a rate that is not a decimal; `impossible-request` for a rate that is not above 0, a rate of
 * `to` other than 1, two rates of a currency on a day, or days to carry that are not an integer ≥ 0.
 * @example dailyRates({ to: "EUR", rates: [{ on: "2026-03-27", currency: "USD", rate: "0.92" }], carryForwardDays: 2 }).rateFor("USD", "2026-03-29") // => "0.92"
 * @example dailyRates({ to: "EUR", rates: [{ on: "2026-03-27", currency: "USD", rate: "0.92" }] }).rateFor("USD", "2026-03-29") // => null
 */
export function dailyRates(table: DailyRates): RatePolicy {
  const { to, rates, carryForwardDays = 0 } = checkOptions("dailyRates", table, dailyKinds);
  requireCurrency(to, { field: "to" });
  if (!Number.isInteger(carryForwardDays) || carryForwardDays < 0)
    refuse("carryForwardDays", carryForwardDays, "a whole number of days from 0 on");
  const dated = rates.map((entry, index): DatedRate => {
    const place = { record: "rates", index };
    requireEntry(entry, place);
    if (!isDay(entry.on)) refuseDay(entry.on, { ...place, field: "on" });
    const last = lastCarried(entry.on, carryForwardDays);
    return { currency: entry.currency, rate: readRate(entry, to, place), first: entry.on, last, index };
  });
  const byCurrency = ratesByCurrency(dated);
  requireApart(byCurrency, ({ first }) => first);
  return datedPolicy("daily", to, byCurrency);
}

/** Returns the day a number of days later, or the last day that a year of four digits can name. */
const lastCarried = (day: Day, days: number): Day =>
  toDay(Math.min(toDayNumber(day) + days, toDayNumber("9999-12-31")));
