import { riskTable } from "./riskTable.js";
import type { TimeToEvent } from "./survivalCurve.js";

/** Cumulative hazard at one time; it keeps this height until the time of the next row. */
export interface HazardRow {
  readonly time: number;
  /** Number of subjects at risk, including those of `events` and `censored`. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** Events expected by this time of one subject that is replaced after each event. */
  readonly cumulativeHazard: number;
  readonly standardError: number;
}

/**
 * Estimates the cumulative hazard of an event by each time. Censored subjects count for as long as they are under observation.
 *
 *     H(t)  = Σ eventsᵢ ÷ atRiskᵢ                over the times tᵢ ≤ t
 *     se(t) = √(Σ eventsᵢ ÷ atRiskᵢ²)
 *
 * The slope of the curve is the hazard: a straight line means that an old deal closes as readily as a new one. Each time of an
 * event or a censoring has one row. Events precede censorings at the same time, and a subject with an entry is at risk after it
 * only. Without subjects the curve has no rows.
 *
 * Sources: W. Nelson, Theory and applications of hazard plotting for censored failure data, Technometrics 14 (1972); O. O.
 * Aalen, Nonparametric inference for a family of counting processes, The Annals of Statistics 6 (1978).
 *
 * @throws SalesKpiError `impossible-request` if a time is negative or not finite, or an entry is not before its time
 * @example
 * const curve = nelsonAalen([
 *   { time: 10, event: true },
 *   { time: 20, event: false },
 *   { time: 30, event: true },
 *   { time: 40, event: false },
 * ]);
 * curve.map(({ time, cumulativeHazard }) => [time, cumulativeHazard]) // => [[10, 0.25], [20, 0.25], [30, 0.75], [40, 0.75]]
 */
export function nelsonAalen(subjects: readonly TimeToEvent[]): readonly HazardRow[] {
  let [cumulativeHazard, variance] = [0, 0];
  return riskTable(subjects).map(({ time, atRisk, ended }) => {
    const events = ended.filter(({ event }) => event).length;
    cumulativeHazard += events / atRisk;
    variance += events / atRisk ** 2;
    const censored = ended.length - events;
    return { time, atRisk, events, censored, cumulativeHazard, standardError: Math.sqrt(variance) };
  });
}
