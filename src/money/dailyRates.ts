import { quote } from "../errors.js";
import { checkOptions, type OptionKinds } from "../checkOptions.js";
import type { Amount } from "../exact/amount.js";
import { dayShifted, requireDay } from "./civilDay.js";
import { datedPolicy, ratesByCurrency, requireApart, type DatedRate } from "./datedRates.js";
import type { RatePolicy } from "./ratePolicy.js";
import { readRate, requireEntry } from "./readRate.js";
import { refusal } from "../exact/refusal.js";
import { requireCurrency } from "./requireCurrency.js";

/** A table of daily rates: what one unit of `currency` was worth in `to` on a day. */
export interface DailyRates {
  readonly to: string;
  readonly rates: readonly { readonly on: string; readonly currency: string; readonly rate: Amount }[];
  /** For how many days a rate stands in for days that have none, as a Friday's does over a weekend. Default 0. */
  readonly carryForwardDays?: number | undefined;
}

/** The currency and the days to carry have checks of their own. */
const dailyKinds: OptionKinds<DailyRates> = { to: "any?", rates: "list", carryForwardDays: "any?" };

/**
 * The rate of the day itself, or the latest earlier one that is at most `carryForwardDays` days old; else none.
 *
 * With 2, Friday's rate serves Saturday and Sunday and not Monday. A later rate is never used, and an amount without a
 * day has no rate. The order of the table does not matter.
 *
 * @throws SalesKpiError that names the entry: `unreadable-day`; `unknown-name` for a currency ISO 4217 does not list;
 * `unreadable-amount` for a rate that is not a decimal; `impossible-request` for a rate that is not above 0, one of `to`
 * other than 1, two rates of a currency on a day, or days to carry that are not an integer ≥ 0.
 * @example dailyRates({ to: "EUR", rates: [{ on: "2026-03-27", currency: "USD", rate: "0.92" }], carryForwardDays: 2 }).rateFor("USD", "2026-03-29") // => "0.92"
 * @example dailyRates({ to: "EUR", rates: [{ on: "2026-03-27", currency: "USD", rate: "0.92" }] }).rateFor("USD", "2026-03-29") // => null
 */
export function dailyRates(table: DailyRates): RatePolicy {
  const { to, rates, carryForwardDays = 0 } = checkOptions("dailyRates", table, dailyKinds);
  requireCurrency(to, { field: "to" });
  requireCarry(carryForwardDays);
  const dated = rates.map((entry, index): DatedRate => {
    const place = { record: "rates", index };
    requireEntry(entry, place);
    requireDay(entry.on, { field: "on", ...place });
    const last = dayShifted(entry.on, carryForwardDays);
    return { currency: entry.currency, rate: readRate(entry, to, place), first: entry.on, last, index };
  });
  const byCurrency = ratesByCurrency(dated);
  requireApart(byCurrency, ({ first }) => first);
  return datedPolicy("daily", to, byCurrency);
}

function requireCarry(days: number): void {
  if (Number.isInteger(days) && days >= 0) return;
  const problem = `${quote(days)} is not a number of days`;
  throw refusal("impossible-request", problem, { field: "carryForwardDays", value: days });
}
