import { increasingRoot } from "../distributions/increasingRoot.js";
import { logistic } from "./logistic.js";
import { logit } from "./logit.js";
import type { Outcome } from "./outcomesByScore.js";
import { outcomesByLogit } from "./outcomesByLogit.js";

/** Shift by which stated probabilities are off as a whole, or the reason that there is none. */
export interface CalibrationInTheLarge {
  /** Shift of the log odds of every stated value: below 0 is optimism, above 0 is pessimism. */
  readonly shift: number | null;
  readonly standardError: number | null;
  /** Cases it rests on. */
  readonly n: number;
  /** Cases stated at 0 or 1, which have no log odds. */
  readonly leftOut: number;
  readonly reason: "nothing-stated" | "one-outcome" | null;
}

/**
 * Estimates by how much stated probabilities are too high or too low as a whole: the one shift of their log odds under
 * which the expected number of cases equals the observed one.
 *
 *     Σ 1 ÷ (1 + e^−(logit statedᵢ + shift)) = happened,   standard error 1 ÷ √Σ pᵢ (1 − pᵢ)
 *
 * It is the intercept of a logistic regression whose slope is held at 1, by greatest likelihood. Cases stated at 0 or 1 are left
 * out and counted. The answer is null for the reason `nothing-stated` where no case remains, and `one-outcome` where all or
 * none of them happened, for then no shift is far enough.
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

  // On a logarithmic scale, and of the rarer outcome, the function is nearly straight far from its root.
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
