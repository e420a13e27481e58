import type { Outcome } from "./outcomesByScore.js";
import { outcomesByStated } from "./outcomesByStated.js";

/**
 * Returns the number of cases that happened, relative to the number expected from the stated probabilities.
 *
 *     Σ outcomeᵢ ÷ Σ statedᵢ
 *
 * 1 is right overall, below 1 is optimism. Null if nothing was expected.
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, or the lengths
 *   differ.
 * @example observedToExpected([0.75, 0.75, 0.5, 0.5], [1, 0, 1, 0]) // => 0.8
 */
export function observedToExpected(stated: readonly number[], outcomes: readonly Outcome[]): number | null {
  let [observed, expected] = [0, 0];
  for (const { score, n, happened } of outcomesByStated(stated, outcomes)) {
    observed += happened;
    expected += n * score;
  }
  return expected === 0 ? null : observed / expected;
}
