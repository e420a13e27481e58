import { logit } from "./logit.js";
import type { Outcome, ScoredOutcomes } from "./outcomesByScore.js";
import { outcomesByStated } from "./outcomesByStated.js";

/** The cases of one stated probability, by its log odds. */
export type LogitOutcomes = Omit<ScoredOutcomes, "score"> & { readonly logit: number };

/** Cases that a line on log odds can be fitted to, and the number of the others. */
export interface OutcomesByLogit {
  readonly groups: readonly LogitOutcomes[];
  /** Cases in the groups. */
  readonly n: number;
  /** Number of the cases that happened. */
  readonly happened: number;
  /** Cases stated at 0 or 1, which have no logit and are in no group. */
  readonly leftOut: number;
}

/**
 * Groups the cases by the log odds of their stated probability, from the least to the greatest.
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, or the lengths
 *   differ.
 */
export function outcomesByLogit(stated: readonly number[], outcomes: readonly Outcome[]): OutcomesByLogit {
  const groups = outcomesByStated(stated, outcomes).flatMap(({ score, n, happened }) =>
    score === 0 || score === 1 ? [] : [{ logit: logit(score), n, happened }],
  );
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const happened = groups.reduce((sum, group) => sum + group.happened, 0);
  return { groups, n, happened, leftOut: stated.length - n };
}
