import { auc } from "../calibration/auc.js";
import { outcomesByScore, type Outcome } from "../calibration/outcomesByScore.js";
import { levelOf } from "./levelOf.js";
import { zOfLevel } from "./zOfLevel.js";

/** Level of confidence of {@link aucInterval}. */
export interface AucIntervalOptions {
  /** Share of such intervals that hold the true area, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
}

/**
 * Returns DeLong's interval for the area under the ROC curve.
 *
 *     auc ± z √(S₁ ÷ happened + S₀ ÷ others),   z = Φ⁻¹(½ + level/2)
 *
 * S₁ is the sample variance, over the cases that happened, of the share of the others that each outranks; S₀ is the
 * same for the others. Ties count one half. The interval is cut at 0 and 1. Null for fewer than two cases that
 * happened, or fewer than two others. Null also if the variance is 0, as for a perfect order, which few cases can reach
 * by chance.
 *
 * Source: E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson, Comparing the areas under two or more correlated
 * receiver operating characteristic curves: a nonparametric approach (1988).
 *
 * @throws SalesKpiError `impossible-request` if a score is not finite, an outcome neither 0 nor 1, the lengths differ,
 *   or `level` is not between 0 and 1
 * @example
 * const { low, high } = aucInterval([1, 2, 3, 4, 5, 6], [0, 0, 1, 0, 1, 1]);
 * [low.toFixed(3), high] // => ["0.581", 1]
 */
export function aucInterval(
  scores: readonly number[],
  outcomes: readonly Outcome[],
  options: AucIntervalOptions = {},
): { readonly standardError: number; readonly low: number; readonly high: number } | null {
  const z = zOfLevel(levelOf("aucInterval", options));
  const area = auc(scores, outcomes);
  const groups = outcomesByScore(scores, outcomes);
  const happened = groups.reduce((sum, group) => sum + group.happened, 0);
  const others = scores.length - happened;
  if (area === null || happened < 2 || others < 2) return null;
  let [happenedBelow, othersBelow, ofHappened, ofOthers] = [0, 0, 0, 0];
  for (const group of groups) {
    const rest = group.n - group.happened;
    ofHappened += group.happened * ((othersBelow + rest / 2) / others - area) ** 2;
    ofOthers += rest * ((happened - happenedBelow - group.happened / 2) / happened - area) ** 2;
    happenedBelow += group.happened;
    othersBelow += rest;
  }
  const variance = ofHappened / (happened - 1) / happened + ofOthers / (others - 1) / others;
  if (variance === 0) return null;
  const standardError = Math.sqrt(variance);
  const margin = z * standardError;
  return { standardError, low: Math.max(area - margin, 0), high: Math.min(area + margin, 1) };
}
