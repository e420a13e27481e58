import { checkOptions, type OptionKinds } from "../checkOptions.js";
import type { Amount } from "../exact/amount.js";
import type { RatePolicy } from "./ratePolicy.js";
import { readRate } from "./readRate.js";
import { requireCurrency } from "./currency.js";

/** Rates of a plan, by currency: worth of one unit in `to`. */
export interface PlanRates {
  readonly to: string;
  readonly rates: Readonly<Record<string, Amount>>;
}

/** The currency has a check of its own. */
const planKinds: OptionKinds<PlanRates> = { to: "any?", rates: "record" };

/**
 * Returns the policy of plan rates: one rate per currency, whatever the day. Figures at the rates of a plan or budget move
 * with sales and not with exchange rates. An amount without a day has a rate too.
 *
 * @throws SalesKpiError that names the entry: `unknown-name` for a currency ISO 4217 does not list,
 * `unreadable-amount` for a rate that is not a decimal, `impossible-request` for a rate that is not above 0, or for a rate
 * of `to` other than 1.
 * @example planRates({ to: "EUR", rates: { USD: "0.92" } }).rateFor("USD", null) // => "0.92"
 * @example planRates({ to: "EUR", rates: { USD: "0.92" } }).rateFor("GBP", null) // => null
 */
export function planRates(table: PlanRates): RatePolicy {
  const { to, rates } = checkOptions("planRates", table, planKinds);
  requireCurrency(to, { field: "to" });
  const byCurrency = new Map<string, string>();
  for (const [currency, rate] of Object.entries(rates)) {
    requireCurrency(currency, { field: "rates" });
    byCurrency.set(currency, readRate({ currency, rate }, to, { field: `rates.${currency}` }));
  }
  return {
    kind: "plan",
    to,
    rateFor: (currency) => (currency === to ? "1" : (byCurrency.get(currency) ?? null)),
  };
}
