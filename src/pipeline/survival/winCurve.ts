import type { IncidenceRow } from "../../stats/survival/incidenceRow.js";
import { incidenceBand } from "./incidenceBand.js";
import type { Ending } from "./watchedDeal.js";

/** What has become of all deals within so many days; it stays so until the next row's. */
export interface WinCurveRow {
  /** Days since the beginning. */
  readonly day: number;
  /** # deals watched just before: those that end on this day are among them. */
  readonly atRisk: number;
  /** Share won by this day, with bounds at 95 %; they are null where the share is 0 or 1. */
  readonly won: number;
  readonly wonLow: number | null;
  readonly wonHigh: number | null;
  /** Share lost by this day. */
  readonly lost: number;
  readonly lostLow: number | null;
  readonly lostHigh: number | null;
  /** Share still open; with the other two it makes up 1. */
  readonly open: number;
}

/** The curves as rows to read and to draw. */
export const winCurve = (curves: readonly IncidenceRow<Ending>[]): readonly WinCurveRow[] =>
  curves.map(({ time, atRisk, survival, incidence, standardError }) => {
    const won = incidenceBand(incidence.won, standardError.won);
    const lost = incidenceBand(incidence.lost, standardError.lost);
    return {
      day: time,
      atRisk,
      won: incidence.won,
      wonLow: won.low,
      wonHigh: won.high,
      lost: incidence.lost,
      lostLow: lost.low,
      lostHigh: lost.high,
      open: survival,
    };
  });
