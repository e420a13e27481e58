import { normalCdf } from "../distributions/normalCdf.js";
import type { Outcome } from "../calibration/outcomesByScore.js";
import { outcomesByStated } from "../calibration/outcomesByStated.js";
import { exactSum } from "../sample/exactSum.js";

/** Test of stated probabilities against outcomes by their Brier score. */
export interface SpiegelhalterTest {
  /** Standard normal if the stated values are true. Above 0 if the Brier score is worse than the stated values promise. */
  readonly z: number;
  /** Two-sided p-value. */
  readonly pValue: number;
}

/**
 * Tests whether stated probabilities are true, by the distance of their Brier score from its expected value.
 *
 *     z = Σ (y − p)(1 − 2p) ÷ √(Σ (1 − 2p)² p (1 − p))
 *
 * Cases stated at 0, ½ or 1 add nothing to the denominator. Null if no other case is there, or no case at all. The p-value is
 * that of large samples, and the stated values must not have been fitted on these outcomes.
 *
 * Source: D. J. Spiegelhalter, Probabilistic prediction in patient management and clinical trials, Statistics in Medicine 5
 * (1986).
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, or the lengths
 *   differ
 * @example spiegelhalterTest([0.1, 0.2, 0.9, 0.8], [0, 0, 1, 0])?.z.toFixed(6) // => '0.416667'
 */
export function spiegelhalterTest(stated: readonly number[], outcomes: readonly Outcome[]): SpiegelhalterTest | null {
  const groups = outcomesByStated(stated, outcomes);
  const variance = exactSum(groups.map(({ score: p, n }) => n * (1 - 2 * p) ** 2 * p * (1 - p)));
  if (variance === 0) return null;
  const z = exactSum(groups.map(({ score: p, n, happened }) => (happened - n * p) * (1 - 2 * p))) / Math.sqrt(variance);
  return { z, pValue: 2 * normalCdf(-Math.abs(z)) };
}
