import type { Outcome } from "./outcomesByScore.js";
import { outcomesByStated } from "./outcomesByStated.js";

/** Brier score of stated probabilities, with its three components. */
export interface BrierScore {
  readonly n: number;
  /** Mean squared distance between the stated value and the outcome: 0 is perfect, and a constant 0.5 scores 0.25. */
  readonly score: number;
  /** Mean squared distance between the stated values and the rates observed under them: 0 is best. */
  readonly reliability: number;
  /** Mean squared distance between the rates observed under the stated values and the overall rate: higher is better. */
  readonly resolution: number;
  /** Variance of the outcomes: the score of a forecast that always states the overall rate. */
  readonly uncertainty: number;
  /** 1 − score ÷ uncertainty: 1 is perfect, 0 is no better than the overall rate. Null if all or none happened. */
  readonly skill: number | null;
}

/**
 * Returns the Brier score of stated probabilities, with Murphy's decomposition. The decomposition is exact because it groups
 * cases by distinct stated value, not by bins.
 *
 *     score       = Σ (statedᵢ − outcomeᵢ)² ÷ n  =  reliability − resolution + uncertainty
 *     reliability = Σₖ nₖ (statedₖ − rateₖ)² ÷ n
 *     resolution  = Σₖ nₖ (rateₖ − rate)² ÷ n
 *     uncertainty = rate (1 − rate)
 *
 * If nearly every case has a stated value of its own, each group holds one case. The sum still holds, but reliability and
 * resolution then mean little. Null if there are no cases.
 *
 * Sources: G. W. Brier, Verification of forecasts expressed in terms of probability (1950); A. H. Murphy, A new vector
 * partition of the probability score (1973).
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, or the lengths
 *   differ.
 * @example brierScore([0.25, 0.25, 0.75, 0.75], [0, 1, 1, 1])?.score // => 0.1875
 */
export function brierScore(stated: readonly number[], outcomes: readonly Outcome[]): BrierScore | null {
  const groups = outcomesByStated(stated, outcomes);
  const n = stated.length;
  if (n === 0) return null;
  const rate = groups.reduce((sum, { happened }) => sum + happened, 0) / n;
  let [score, reliability, resolution] = [0, 0, 0];
  for (const { score: value, n: size, happened } of groups) {
    score += happened * (1 - value) ** 2 + (size - happened) * value ** 2;
    reliability += size * (value - happened / size) ** 2;
    resolution += size * (happened / size - rate) ** 2;
  }
  const uncertainty = rate * (1 - rate);
  return {
    n,
    score: score / n,
    reliability: reliability / n,
    resolution: resolution / n,
    uncertainty,
    skill: uncertainty === 0 ? null : 1 - score / n / uncertainty,
  };
}
