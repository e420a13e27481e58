import { outcomesByScore, type Outcome, type ScoredOutcomes } from "./outcomesByScore.js";
import { invalidValue } from "../sample/invalidValue.js";

/**
 * Counts the cases of each stated probability, and those of them that happened, by ascending probability.
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, or the lengths
 *   differ.
 */
export function outcomesByStated(stated: readonly number[], outcomes: readonly Outcome[]): readonly ScoredOutcomes[] {
  for (const [index, value] of stated.entries())
    if (!(Number.isFinite(value) && value >= 0 && value <= 1))
      throw invalidValue("stated", index, value, "a probability from 0 to 1");
  return outcomesByScore(stated, outcomes, "stated");
}
