import { checkOptions } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import { betaQuantile } from "../../stats/distributions/betaQuantile.js";
import { binomialAtLeast, binomialCdf } from "../../stats/distributions/binomialCdf.js";
import { checkLevel } from "../../stats/intervals/checkLevel.js";
import { checkSample } from "../../stats/sample/checkSample.js";
import { moments } from "../../stats/sample/moments.js";
import { normalQuantile } from "../../stats/distributions/normalQuantile.js";

/** A range with its ends. */
export interface ThresholdRange {
  readonly low: number;
  readonly high: number;
}

/** A threshold fitted to a team, and how far it can be trusted. */
export interface ThresholdForShare {
  readonly n: number;
  readonly threshold: number;
  /** How many reach it, which may be more than the share asks for. */
  readonly attaining: number;
  /** The share of the team that reaches it. */
  readonly share: number;
  /**
   * Two of the attainments between which the true threshold lies, whatever their distribution; null where so few reps cannot
   * say it at that level.
   */
  readonly interval: ThresholdRange | null;
  /**
   * Where thresholds fitted to other teams of this size would lie, if attainment is normal with this team's mean and spread; null
   * of a single rep.
   */
  readonly fitted: ThresholdRange | null;
}

/**
 * The highest threshold that a share of a team reaches, by what they attained. Null of nobody.
 *
 *     the largest t with #(attainment ≥ t) ≥ ⌈share × n⌉, the k-th attainment from below, k = n − ⌈share × n⌉ + 1
 *     interval: the closest x₍ᵢ₎ and x₍ⱼ₎ with P(B < i) and P(B ≥ j) ≤ (1 − level)/2,   B binomial of n and 1 − share
 *     fitted: mean + sd Φ⁻¹ of the quantiles (1 ± level)/2 of Beta(k, n + 1 − k)
 *
 * Few reps say little of where a threshold belongs. Of eight whose attainment is normal about 1 with a deviation of 0.25, the
 * threshold fitted to three quarters lies anywhere from 0.69 to 1.06, nine times in ten.
 *
 * @param share - above 0, 1 at most
 * @param level - of the two ranges: 0.9 for those from 5 to 95 %
 * @throws SalesKpiError `impossible-request` where `share` or `level` is none, or an attainment is not finite, or beyond ±10¹⁵⁰
 * @example thresholdForShare([0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2], 0.75)?.threshold // => 0.7
 */
export function thresholdForShare(
  attainments: readonly number[],
  share: number,
  options: { readonly level?: number } = {},
): ThresholdForShare | null {
  const { level = 0.9 } = checkOptions("thresholdForShare", options, { level: "number?" });
  if (!(share > 0 && share <= 1))
    throw new SalesKpiError("impossible-request", `thresholdForShare: share is ${share}, not above 0 and up to 1`, {
      field: "share",
      value: share,
    });
  checkLevel("thresholdForShare", level);
  checkSample("thresholdForShare", attainments, "attainments");
  const rising = attainments.toSorted((left, right) => left - right);
  const n = rising.length;
  // A share as 0.7 × 10 is rounded to a little more than 7, which would ask for eight.
  const wanted = Math.ceil(share * n * (1 - 2 ** -50));
  const place = n - wanted;
  const threshold = rising[place];
  if (threshold === undefined) return null;
  const attaining = rising.filter((attained) => attained >= threshold).length;
  return {
    ...{ n, threshold, attaining, share: attaining / n },
    interval: freeInterval(rising, 1 - share, (1 - level) / 2),
    fitted: fittedRange(rising, place, (1 - level) / 2),
  };
}

/** Two order statistics that hold a quantile, each tail apart. */
function freeInterval(rising: readonly number[], below: number, tail: number): ThresholdRange | null {
  const n = rising.length;
  const low = rising.findLast((_, place) => binomialCdf(place, n, below) <= tail);
  const high = rising.find((_, place) => binomialAtLeast(place + 1, n, below) <= tail);
  return low === undefined || high === undefined ? null : { low, high };
}

/** Where the order statistic of a normal sample of this size lies. */
function fittedRange(rising: readonly number[], place: number, tail: number): ThresholdRange | null {
  const spread = moments(rising);
  if (spread?.standardDeviation == null) return null;
  const { mean, standardDeviation, n } = spread;
  const at = (chance: number): number =>
    mean + standardDeviation * normalQuantile(betaQuantile(chance, place + 1, n - place));
  return { low: at(tail), high: at(1 - tail) };
}
