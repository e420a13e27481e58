import { survivalCurve, type SurvivalRow, type TimeToEvent } from "./survivalCurve.js";
import { levelOf } from "../intervals/levelOf.js";
import { zOfLevel } from "../intervals/zOfLevel.js";

/** Level of confidence of {@link kaplanMeier}. */
export interface KaplanMeierOptions {
  /** Share of such bands that hold the true survival at a time, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
}

/**
 * Estimates the Kaplan–Meier curve: the share of subjects without an event by each time. Censored subjects count for as long as
 * they are under observation, so an open deal is neither left out nor taken for closed.
 *
 *     S(t)  = Π (1 − eventsᵢ ÷ atRiskᵢ)                       over the times tᵢ ≤ t
 *     se(t) = S(t) σ(t),   σ² = Σ eventsᵢ ÷ (atRiskᵢ (atRiskᵢ − eventsᵢ))
 *     low, high = S(t) ^ exp(± z σ(t) ÷ |ln S(t)|)
 *
 * Each time of an event or a censoring has one row. Events precede censorings at the same time, and a subject with an entry is
 * at risk after it only. The band is computed on the log-log scale, so it stays within 0 and 1. It holds at each time, not for
 * the whole curve at once. Censoring must be independent of the event. If another outcome prevents the event, as a loss
 * prevents a win, see {@link cumulativeIncidence}. Without subjects the curve has no rows.
 *
 * Sources: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958); M. Greenwood, The
 * natural duration of cancer (1926).
 *
 * @throws SalesKpiError `impossible-request` if a time is negative or not finite, an entry is not before its time, or `level`
 *   is not between 0 and 1
 * @example
 * const curve = kaplanMeier([
 *   { time: 10, event: true },
 *   { time: 20, event: false },
 *   { time: 20, event: true },
 *   { time: 30, event: false },
 * ]);
 * curve.map(({ time, atRisk, survival }) => [time, atRisk, survival]) // => [[10, 4, 0.75], [20, 3, 0.5], [30, 1, 0.5]]
 */
export function kaplanMeier(
  subjects: readonly TimeToEvent[],
  options: KaplanMeierOptions = {},
): readonly SurvivalRow[] {
  return survivalCurve(subjects, zOfLevel(levelOf("kaplanMeier", options)));
}
