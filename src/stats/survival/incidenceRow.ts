/** Counts and curves at one time; the curves keep these heights until the time of the next row. */
export interface IncidenceRow<Cause extends string> {
  readonly time: number;
  /** Number of subjects at risk, including those of `events` and `censored`. */
  readonly atRisk: number;
  readonly events: Readonly<Record<Cause, number>>;
  readonly censored: number;
  /** Share of subjects without an event by this time. */
  readonly survival: number;
  /** Share of subjects with an event of each cause; with `survival` the shares sum to 1. */
  readonly incidence: Readonly<Record<Cause, number>>;
  readonly standardError: Readonly<Record<Cause, number>>;
}
