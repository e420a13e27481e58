import { logisticDeviance } from "../calibration/logisticDeviance.js";
import { logisticRecalibration, type LogisticGap } from "../calibration/logisticRecalibration.js";
import { outcomesByLogit } from "../calibration/outcomesByLogit.js";
import type { Outcome } from "../calibration/outcomesByScore.js";

/** Test of stated probabilities as a whole, or the reason that there is none. */
export interface CalibrationTest {
  /** The likelihood ratio: of chi-squared distribution with 2 degrees of freedom if the stated values are true. */
  readonly statistic: number | null;
  readonly pValue: number | null;
  /** Cases it rests on. */
  readonly n: number;
  /** Cases stated at 0 or 1, which have no logit. */
  readonly leftOut: number;
  readonly reason: LogisticGap | null;
}

/**
 * Tests stated probabilities as a whole: the likelihood ratio test of intercept 0 and slope 1, both at once, in the
 * logistic recalibration.
 *
 *     statistic = deviance of the stated values − deviance of the fit,   p = e^(−statistic ÷ 2)
 *
 * A small p says that chance alone hardly explains the distance. Cases must be independent: one stated value of a deal, not all
 * that were ever stated of it; and the values must not have been fitted on these outcomes. p is that of large samples. Where
 * there is no fit there is no test, and the reason is that of {@link logisticRecalibration}. Cases stated at 0 or 1 are left out
 * and counted: one of them that was wrong refutes its value without a test.
 *
 * Sources: D. R. Cox, Two further applications of a model for binary regression (1958); M. E. Miller, S. L. Hui and
 * W. M. Tierney, Validation techniques for logistic regression models (1991).
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, or the lengths
 *   differ.
 * @example
 * const stated = [0.6, 0.6, 0.6, 0.6, 0.9, 0.9, 0.9, 0.9];
 * calibrationTest(stated, [0, 0, 1, 0, 1, 0, 0, 0]).pValue?.toFixed(4) // => "0.0031"
 */
export function calibrationTest(stated: readonly number[], outcomes: readonly Outcome[]): CalibrationTest {
  const { fit, n, leftOut, reason } = logisticRecalibration(stated, outcomes);
  if (fit === null) return { statistic: null, pValue: null, n, leftOut, reason };
  const { groups } = outcomesByLogit(stated, outcomes);
  // The fit is never worse, but for rounding.
  const statistic = Math.max(logisticDeviance(groups, 0, 1) - fit.deviance, 0);
  return { statistic, pValue: Math.exp(-statistic / 2), n, leftOut, reason };
}
