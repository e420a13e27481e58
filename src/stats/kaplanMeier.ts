import { SalesKpiError } from "../errors.js";
import type { Watched } from "./atRiskAt.js";
import { riskTable } from "./riskTable.js";
import { z95 } from "./z95.js";

/** When an event came, or until when it had not come. @since 0.1.0 */
export interface TimeToEvent extends Watched {
  /** False where the watch ended before the event came: the subject is censored. */
  readonly event: boolean;
}

/** A survival curve at one time; it keeps this height until the next row's. @since 0.1.0 */
export interface SurvivalRow {
  readonly time: number;
  /** Subjects watched just before: those of `events` and `censored` are among them. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** Share to whom the event has not come by this time. */
  readonly survival: number;
  /** Greenwood's; null where the curve has reached 0. */
  readonly standardError: number | null;
  /** Bounds of the survival at this time; null where it is 1 or 0. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The Kaplan–Meier curve: the share of subjects to whom an event has not come by each time, where some were watched for a
 * shorter time than others. A deal still open is neither left out nor taken for closed.
 *
 *     S(t)  = Π (1 − eventsᵢ ÷ atRiskᵢ)                       over the times tᵢ ≤ t
 *     se(t) = S(t) σ(t),   σ² = Σ eventsᵢ ÷ (atRiskᵢ (atRiskᵢ − eventsᵢ))
 *     low, high = S(t) ^ exp(± z σ(t) ÷ |ln S(t)|)
 *
 * One row for each time at which a watch ended. Events come before censorings at the same time, and a subject with an entry
 * is at risk after it only. The band is that of the log-log scale, which stays within 0 and 1; it holds at each time, not
 * for the whole curve at once. Being censored must say nothing of what would have come: where another outcome
 * prevents the event, as a loss does a win, see {@link cumulativeIncidence}. Of no subjects the curve has no rows.
 *
 * Sources: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958); M. Greenwood,
 * The natural duration of cancer (1926).
 *
 * @param z - standard normal quantile of the band's level: 1.6448536269514722 for 90 %
 * @throws SalesKpiError `impossible-request` where a time is negative or not finite, an entry is not before its time, or `z`
 *   is not above 0.
 * @example
 * const curve = kaplanMeier([
 *   { time: 10, event: true },
 *   { time: 20, event: false },
 *   { time: 20, event: true },
 *   { time: 30, event: false },
 * ]);
 * curve.map(({ time, atRisk, survival }) => [time, atRisk, survival]) // => [[10, 4, 0.75], [20, 3, 0.5], [30, 1, 0.5]]
 * @since 0.1.0
 */
export function kaplanMeier(subjects: readonly TimeToEvent[], z = z95): readonly SurvivalRow[] {
  if (!(z > 0 && z < Infinity)) throw new SalesKpiError("impossible-request", `z: ${z} is not above 0`);
  // While nobody is censored and nobody enters, S is a share of those at risk when that began: exact where all are watched.
  let stretch = { survival: 1, atRisk: 0, left: 0 };
  let survival = 1;
  let variance = 0;
  return riskTable(subjects).map(({ time, atRisk, ended }) => {
    const events = ended.filter(({ event }) => event).length;
    if (atRisk !== stretch.left) stretch = { survival, atRisk, left: atRisk };
    stretch.left = atRisk - events;
    survival = stretch.survival * (stretch.left / stretch.atRisk);
    variance += events / (atRisk * stretch.left);
    const standardError = survival === 0 ? null : survival * Math.sqrt(variance);
    return {
      time,
      atRisk,
      events,
      censored: ended.length - events,
      survival,
      standardError,
      ...band(survival, variance, z),
    };
  });
}

function band(survival: number, variance: number, z: number): Pick<SurvivalRow, "low" | "high"> {
  if (survival === 0 || survival === 1) return { low: null, high: null };
  const reach = Math.exp((z * Math.sqrt(variance)) / -Math.log(survival));
  return { low: survival ** reach, high: survival ** (1 / reach) };
}
