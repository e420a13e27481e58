import { checkOptions } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import { normalQuantile } from "../../stats/distributions/normalQuantile.js";
import { checkSpread, logarithmOf, spreadKinds, type MeanAndSpread } from "./meanAndSpread.js";

/** The quota, under either supposition of how sales spread. */
export interface QuotaForShare {
  readonly normal: number;
  /** Null where the mean is not above 0. */
  readonly lognormal: number | null;
}

/**
 * The quota that a share of reps will reach, from the mean and the spread of what they sell.
 *
 *     normal: mean + sd Φ⁻¹(1 − share);   log-normal: exp(μ + σ Φ⁻¹(1 − share))
 *
 * It is as good as the mean and the spread are, which of a dozen reps are rough: {@link thresholdForShare} asks the reps
 * themselves, and says how far that can be trusted.
 *
 * @throws SalesKpiError `impossible-request` where the share is not between 0 and 1, or mean or deviation are none
 * @example quotaForShare({ mean: 100_000, standardDeviation: 25_000, share: 0.75 }).normal.toFixed(2) // => '83137.76'
 */
export function quotaForShare(question: MeanAndSpread & { readonly share: number }): QuotaForShare {
  const kinds = { ...spreadKinds, share: "number" } as const;
  const { share, ...sales } = checkOptions("quotaForShare", question, kinds);
  checkSpread("quotaForShare", sales);
  if (!(share > 0 && share < 1))
    throw new SalesKpiError("impossible-request", `quotaForShare: share is ${share}, not between 0 and 1`, {
      field: "share",
      value: share,
    });
  // The mirror of the share itself: 1 − share would be rounded.
  const score = -normalQuantile(share);
  const { mu, sigma } = logarithmOf(sales);
  return {
    normal: sales.mean + sales.standardDeviation * score,
    lognormal: sales.mean > 0 ? Math.exp(mu + sigma * score) : null,
  };
}
