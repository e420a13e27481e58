import type { Day } from "../time/day.js";

/**
 * Policy that converts foreign amounts to the book's currency: declared once, and never a guess.
 *
 * `planRates`, `dailyRates` and `periodRates` return one.
 */
export interface RatePolicy {
  /** `"plan"`: one rate per currency; `"daily"`: the rate of the day; `"period"`: the rate of the period. */
  readonly kind: "plan" | "daily" | "period";
  /** Currency that amounts are converted to. */
  readonly to: string;
  /**
   * Returns the worth of one unit of `currency` in `to`, as plain decimal text: `"1"` for `to` itself, `null` if the
   * policy has no rate. `day` is the day of the amount, or `null` if the amount has none.
   */
  readonly rateFor: (currency: string, day: Day | null) => string | null;
}
