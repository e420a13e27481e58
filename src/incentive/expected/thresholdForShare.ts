import { checkOptions } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { betaQuantile } from "../../stats/distributions/betaQuantile.js";
import { binomialAtLeast, binomialCdf } from "../../stats/distributions/binomialCdf.js";
import { normalQuantile } from "../../stats/distributions/normalQuantile.js";
import { checkLevel } from "../../stats/intervals/checkLevel.js";
import { checkSample } from "../../stats/sample/checkSample.js";
import { moments } from "../../stats/sample/moments.js";

/** Range of thresholds. */
export interface ThresholdRange {
  readonly low: number;
  readonly high: number;
}

/** Threshold fitted to a team, with the ranges that tell how far it can be trusted. */
export interface ThresholdForShare {
  readonly n: number;
  readonly threshold: number;
  /** Number of reps that reach the threshold; it may exceed the requested share. */
  readonly attaining: number;
  /** Share of the team that reaches the threshold. */
  readonly share: number;
  /**
   * Two of the attainments between which the true threshold lies, for any distribution; null if the reps are too few for the level.
   */
  readonly interval: ThresholdRange | null;
  /**
   * Range of the thresholds fitted to other teams of this size, if attainment is normal with this team's mean and deviation; null for a
   * single rep.
   */
  readonly fitted: ThresholdRange | null;
}

/** Options of `thresholdForShare`. */
export interface ThresholdForShareOptions {
  /** Level of both ranges; 0.9, from 5 to 95 %, by default. */
  readonly level?: number;
}

/**
 * Returns the highest threshold that a share of a team reaches, from the team's attainments. Null for an empty team.
 *
 *     the largest t with #(attainment ≥ t) ≥ ⌈share × n⌉, the k-th attainment from below, k = n − ⌈share × n⌉ + 1
 *     interval: the closest x₍ᵢ₎ and x₍ⱼ₎ with P(B < i) and P(B ≥ j) ≤ (1 − level)/2,   B binomial of n and 1 − share
 *     fitted: mean + sd Φ⁻¹ of the quantiles (1 ± level)/2 of Beta(k, n + 1 − k)
 *
 * Few reps tell little about the right threshold. For eight reps with normal attainments of mean 1 and deviation 0.25, the threshold
 * fitted to three quarters lies between 0.69 and 1.06 nine times in ten.
 *
 * @param share - above 0 and at most 1
 * @throws SalesKpiError `impossible-request` for an invalid `share` or `level`, and for an attainment that is not finite or beyond ±10¹⁵⁰
 * @example thresholdForShare([0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2], 0.75)?.threshold // => 0.7
 */
export function thresholdForShare(
  attainments: readonly number[],
  share: number,
  options: ThresholdForShareOptions = {},
): ThresholdForShare | null {
  const { level = 0.9 } = checkOptions("thresholdForShare", options, { level: "number?" });
  if (!(share > 0 && share <= 1)) refuse("thresholdForShare: share", share, "a share above 0 and at most 1");
  checkLevel("thresholdForShare", level);
  checkSample("thresholdForShare", attainments, "attainments");
  const ascending = attainments.toSorted((left, right) => left - right);
  const n = ascending.length;
  // The product 0.7 × 10 is rounded to a little more than 7, and would request eight reps.
  const wanted = Math.ceil(share * n * (1 - 2 ** -50));
  const rank = n - wanted;
  const threshold = ascending[rank];
  if (threshold === undefined) return null;
  const attaining = ascending.filter((attainment) => attainment >= threshold).length;
  const tail = (1 - level) / 2;
  return {
    ...{ n, threshold, attaining, share: attaining / n },
    interval: distributionFreeInterval(ascending, 1 - share, tail),
    fitted: fittedRange(ascending, rank, tail),
  };
}

/** Returns two order statistics that enclose a quantile, each with its own tail. */
function distributionFreeInterval(ascending: readonly number[], quantile: number, tail: number): ThresholdRange | null {
  const n = ascending.length;
  const low = ascending.findLast((_, rank) => binomialCdf(rank, n, quantile) <= tail);
  const high = ascending.find((_, rank) => binomialAtLeast(rank + 1, n, quantile) <= tail);
  return low === undefined || high === undefined ? null : { low, high };
}

/** Returns the range of the order statistic in normal samples of this size. */
function fittedRange(ascending: readonly number[], rank: number, tail: number): ThresholdRange | null {
  const sample = moments(ascending);
  if (sample?.standardDeviation == null) return null;
  const { mean, standardDeviation, n } = sample;
  const at = (probability: number): number =>
    mean + standardDeviation * normalQuantile(betaQuantile(probability, rank + 1, n - rank));
  return { low: at(tail), high: at(1 - tail) };
}
