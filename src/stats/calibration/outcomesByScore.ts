import { refuse } from "../../errors.js";
import { invalidValue } from "../sample/invalidValue.js";

/** Outcome of a case: the event happened (`true` or 1) or it did not (`false` or 0). */
export type Outcome = boolean | number;

/** Cases of one score. */
export interface ScoredOutcomes {
  readonly score: number;
  readonly n: number;
  /** Number of these cases that happened. */
  readonly happened: number;
}

/**
 * Counts the cases of each score, and those of them that happened, by ascending score. Figures computed from these counts are
 * the same to the bit for every order of the cases.
 *
 * @param name - name of the scores in messages
 * @throws SalesKpiError `impossible-request` if a score is not finite, an outcome neither 0 nor 1, or the lengths differ.
 */
export function outcomesByScore(
  scores: readonly number[],
  outcomes: readonly Outcome[],
  name = "scores",
): readonly ScoredOutcomes[] {
  if (outcomes.length !== scores.length)
    refuse("outcomes", outcomes.length, `${scores.length} outcomes, one for each of ${name}`);
  const groups = new Map<number, { score: number; n: number; happened: number }>();
  for (const [index, score] of scores.entries()) {
    if (!Number.isFinite(score)) throw invalidValue(name, index, score, "a finite number");
    const outcome = outcomes[index];
    if (!(outcome === true || outcome === false || outcome === 1 || outcome === 0))
      throw invalidValue("outcomes", index, outcome, "0 or 1");
    // Adding 0 turns −0 into 0.
    const group = groups.get(score) ?? { score: score + 0, n: 0, happened: 0 };
    if (group.n === 0) groups.set(score, group);
    group.n += 1;
    if (outcome) group.happened += 1;
  }
  return [...groups.values()].sort((left, right) => left.score - right.score);
}
