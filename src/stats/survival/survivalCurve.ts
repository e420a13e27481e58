import type { FollowUp } from "./atRiskAt.js";
import { riskTable } from "./riskTable.js";

/** Duration of a subject until its event or its censoring. */
export interface TimeToEvent extends FollowUp {
  /** True if the follow-up ended with the event, false if the subject is censored. */
  readonly event: boolean;
}

/** Survival curve at one time; it keeps this height until the time of the next row. */
export interface SurvivalRow {
  readonly time: number;
  /** Number of subjects at risk, including those of `events` and `censored`. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** Share of subjects without the event by this time. */
  readonly survival: number;
  /** Greenwood's standard error; null if the curve has reached 0. */
  readonly standardError: number | null;
  /** Lower bound of the survival at this time; null if the survival is 1 or 0. `high` is the upper bound. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Estimates the Kaplan–Meier curve with a band at a standard normal quantile. {@link kaplanMeier} is a file of its own, so that
 * a KPI that reads the curve does not load the quantiles of every level.
 */
export function survivalCurve(subjects: readonly TimeToEvent[], z: number): readonly SurvivalRow[] {
  // Between censorings and entries, S is a share of the subjects at risk at the start of the stretch: exact if none is censored.
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
