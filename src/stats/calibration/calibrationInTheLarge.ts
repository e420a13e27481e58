import { increasingRoot } from "../distributions/increasingRoot.js";
import { logistic } from "./logistic.js";
import { logit } from "./logit.js";
import type { Outcome } from "./outcomesByScore.js";
import { outcomesByLogit } from "./outcomesByLogit.js";

/** Overall bias of stated probabilities, or the reason why there is none. */
export interface CalibrationInTheLarge {
  /** Shift to add to the log odds of every stated value: below 0 is optimism, above 0 pessimism. */
  readonly shift: number | null;
  readonly standardError: number | null;
  /** Number of cases in the estimate. */
  readonly n: number;
  /** Number of cases stated at 0 or 1, which have no log odds. */
  readonly leftOut: number;
  readonly reason: "nothing-stated" | "one-outcome" | null;
}

/**
 * Estimates the overall bias of stated probabilities: the shift of all log odds under which as many cases are expected as
 * happened.
 *
 *     Σ 1 ÷ (1 + e^−(logit statedᵢ + shift)) = happened,   standard error 1 ÷ √Σ pᵢ (1 − pᵢ)
 *
 * The shift is the maximum-likelihood intercept of a logistic regression whose slope is fixed at 1. Cases stated at 0 or 1 are
 * left out and counted. The shift is null for the reason `nothing-stated` if no case remains. The reason is `one-outcome` if
 * all or none of the cases happened, since the likelihood then has no maximum.
 *
 * Source: D. R. Cox, Two further applications of a model for binary regression (1958).
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, or the lengths
 *   differ.
 * @example calibrationInTheLarge([0.75, 0.75, 0.75, 0.75], [1, 0, 1, 0]).shift?.toFixed(4) // => "-1.0986"
 */
export function calibrationInTheLarge(stated: readonly number[], outcomes: readonly Outcome[]): CalibrationInTheLarge {
  const { groups, n, happened, leftOut } = outcomesByLogit(stated, outcomes);
  const none = { shift: null, standardError: null, n, leftOut };
  const [least, greatest] = [groups[0]?.logit, groups.at(-1)?.logit];
  if (least === undefined || greatest === undefined) return { ...none, reason: "nothing-stated" };
  if (happened === 0 || happened === n) return { ...none, reason: "one-outcome" };

  // Far from its root, the logarithm of the expected number of the rarer outcome is nearly linear in the shift.
  const [side, rarer] = happened <= n / 2 ? [1, happened] : [-1, n - happened];
  const expectedAt = (shift: number): { readonly rarer: number; readonly information: number } => {
    let [expected, information] = [0, 0];
    for (const group of groups) {
      const logOdds = side * (group.logit + shift);
      const chance = logistic(logOdds);
      expected += group.n * chance;
      information += group.n * chance * logistic(-logOdds);
    }
    return { rarer: expected, information };
  };
  const overall = logit(happened / n);
  const shift = increasingRoot([overall - greatest - 1, overall - least + 1], 0, (at) => {
    const expected = expectedAt(at);
    return { value: side * Math.log(expected.rarer / rarer), slope: expected.information / expected.rarer };
  });
  return { shift, standardError: 1 / Math.sqrt(expectedAt(shift).information), n, leftOut, reason: null };
}
