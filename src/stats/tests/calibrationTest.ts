import { logisticDeviance } from "../calibration/logisticDeviance.js";
import { logisticRecalibration, type LogisticGap } from "../calibration/logisticRecalibration.js";
import { outcomesByLogit } from "../calibration/outcomesByLogit.js";
import type { Outcome } from "../calibration/outcomesByScore.js";

/** Test of stated probabilities, or the reason for its absence. */
export interface CalibrationTest {
  /** Likelihood ratio: chi-squared distributed with 2 degrees of freedom if the stated values are true. */
  readonly statistic: number | null;
  readonly pValue: number | null;
  /** Number of tested cases. */
  readonly n: number;
  /** Number of cases stated at 0 or 1, which have no logit. */
  readonly leftOut: number;
  readonly reason: LogisticGap | null;
}

/**
 * Tests whether stated probabilities are true as a whole. This is the likelihood ratio test of intercept 0 and slope 1,
 * both at once, in the logistic recalibration.
 *
 *     statistic = deviance of the stated values − deviance of the fit,   p = e^(−statistic ÷ 2)
 *
 * A small p-value means that chance alone hardly explains the gap between stated values and outcomes. The p-value is
 * that of large samples. The cases must be independent: one stated value of a deal, not all its values over time. The
 * values must not have been fitted on these outcomes. Without a fit there is no test, and the reason is that of
 * {@link logisticRecalibration}. Cases stated at 0 or 1 are left out and counted: a single wrong case refutes its value
 * without a test.
 *
 * Sources: D. R. Cox, Two further applications of a model for binary regression (1958); M. E. Miller, S. L. Hui and
 * W. M. Tierney, Validation techniques for logistic regression models (1991).
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, or the
 *   lengths differ.
 * @example
 * const stated = [0.6, 0.6, 0.6, 0.6, 0.9, 0.9, 0.9, 0.9];
 * calibrationTest(stated, [0, 0, 1, 0, 1, 0, 0, 0]).pValue?.toFixed(4) // => "0.0031"
 */
export function calibrationTest(stated: readonly number[], outcomes: readonly Outcome[]): CalibrationTest {
  const { fit, n, leftOut, reason } = logisticRecalibration(stated, outcomes);
  if (fit === null) return { statistic: null, pValue: null, n, leftOut, reason };
  const { groups } = outcomesByLogit(stated, outcomes);
  // Only rounding can make the fit look worse than the stated values.
  const statistic = Math.max(logisticDeviance(groups, 0, 1) - fit.deviance, 0);
  return { statistic, pValue: Math.exp(-statistic / 2), n, leftOut, reason };
}
