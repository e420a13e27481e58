import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { normalQuantile } from "../../stats/distributions/normalQuantile.js";
import { checkMeanAndSpread, logarithmOf, type MeanAndSpread } from "./meanAndSpread.js";

/** Quota under two assumptions about the distribution of sales. */
export interface QuotaForShare {
  readonly normal: number;
  /** Null for a mean that is not above 0. */
  readonly lognormal: number | null;
}

/** Options of `quotaForShare`: mean and standard deviation of sales, and the share of reps. */
export interface QuotaForShareOptions extends MeanAndSpread {
  /** Share of reps that reach the quota: between 0 and 1. */
  readonly share: number;
}

const quotaKinds: OptionKinds<QuotaForShareOptions> = { mean: "number", standardDeviation: "number", share: "number" };

/**
 * Returns the quota that a share of reps reaches, from the mean and standard deviation of their sales.
 *
 *     normal: mean + sd Φ⁻¹(1 − share);   log-normal: exp(μ + σ Φ⁻¹(1 − share))
 *
 * The quota is as good as the mean and the deviation, which are rough for a dozen reps: {@link thresholdForShare} uses the reps
 * themselves and tells how far its threshold can be trusted.
 *
 * @throws SalesKpiError `impossible-request` for a share that is not between 0 and 1, an invalid mean or an invalid deviation
 * @example quotaForShare({ mean: 100_000, standardDeviation: 25_000, share: 0.75 }).normal.toFixed(2) // => '83137.76'
 */
export function quotaForShare(options: QuotaForShareOptions): QuotaForShare {
  const { share, ...sales } = checkOptions("quotaForShare", options, quotaKinds);
  checkMeanAndSpread("quotaForShare", sales);
  if (!(share > 0 && share < 1)) refuse("quotaForShare: share", share, "a share between 0 and 1");
  // By symmetry of the share itself: 1 − share would be rounded.
  const score = -normalQuantile(share);
  const { mu, sigma } = logarithmOf(sales);
  return {
    normal: sales.mean + sales.standardDeviation * score,
    lognormal: sales.mean > 0 ? Math.exp(mu + sigma * score) : null,
  };
}
