/**
 * How foreign amounts become the book's currency: declared once, and never a guess.
 *
 * Made by `planRates`, `dailyRates` or `periodRates`.
 */
export interface RatePolicy {
  /** `"plan"`: one rate per currency; `"daily"`: the rate of the day; `"period"`: the rate of the period. */
  readonly kind: "plan" | "daily" | "period";
  /** The currency amounts are converted to. */
  readonly to: string;
  /**
   * What one unit of `currency` is worth in `to`, as plain decimal text; `"1"` for `to` itself; `null` when the policy
   * has no rate. `day` is an ISO day, or `null` when the amount has none.
   */
  readonly rateFor: (currency: string, day: string | null) => string | null;
}
