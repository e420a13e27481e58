import type { ObservedSubject } from "./atRiskAt.js";
import { riskTable } from "./riskTable.js";

/** Time of an event, or of the censoring. */
export interface TimeToEvent extends ObservedSubject {
  /** False if the observation ended before the event: the subject is censored. */
  readonly event: boolean;
}

/** A survival curve at one time; it keeps this height until the next row's. */
export interface SurvivalRow {
  readonly time: number;
  /** Subjects watched just before: those of `events` and `censored` are among them. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** Share to whom the event has not come by this time. */
  readonly survival: number;
  /** Greenwood's; null if the curve has reached 0. */
  readonly standardError: number | null;
  /** Bounds of the survival at this time; null if it is 1 or 0. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Returns the Kaplan–Meier curve, its band at a standard normal quantile. Apart from {@link kaplanMeier}, so that a KPI that
 * reads the curve does not bring the quantiles of every level along.
 */
export function survivalCurve(subjects: readonly TimeToEvent[], z: number): readonly SurvivalRow[] {
  // Without censoring and delayed entry S is a share of the subjects at risk at the beginning: exact if all are observed.
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
