import { logit } from "./logit.js";
import type { Outcome, ScoredOutcomes } from "./outcomesByScore.js";
import { outcomesByStated } from "./outcomesByStated.js";

/** Cases of one stated probability, by its log odds. */
export type LogitOutcomes = Omit<ScoredOutcomes, "score"> & { readonly logit: number };

/** Groups of cases to fit on log odds, and the number of cases left out. */
export interface OutcomesByLogit {
  readonly groups: readonly LogitOutcomes[];
  /** Number of cases in the groups. */
  readonly n: number;
  /** Number of cases in the groups that happened. */
  readonly happened: number;
  /** Number of cases stated at 0 or 1, which have no logit and are in no group. */
  readonly leftOut: number;
}

/**
 * Groups cases by the log odds of their stated probability, in ascending order.
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
