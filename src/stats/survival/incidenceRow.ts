/** Shares of all subjects by outcome from one time to the next row's. */
export interface IncidenceRow<Cause extends string> {
  readonly time: number;
  /** Subjects watched just before: those of `events` and `censored` are among them. */
  readonly atRisk: number;
  readonly events: Readonly<Record<Cause, number>>;
  readonly censored: number;
  /** Share to whom nothing has come by this time. */
  readonly survival: number;
  /** Share to whom each cause has come; with `survival` they make up 1. */
  readonly incidence: Readonly<Record<Cause, number>>;
  readonly standardError: Readonly<Record<Cause, number>>;
}
