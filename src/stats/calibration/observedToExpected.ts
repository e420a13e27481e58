import type { Outcome } from "./outcomesByScore.js";
import { outcomesByStated } from "./outcomesByStated.js";

/**
 * Returns observed ÷ expected: the number of cases that happened for each one that the stated probabilities let expect.
 *
 *     Σ outcomeᵢ ÷ Σ statedᵢ
 *
 * 1 is right on the whole, below 1 is optimism. Where nothing was expected the answer is null.
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
