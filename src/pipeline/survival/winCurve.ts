import type { IncidenceRow } from "../../stats/survival/incidenceRow.js";
import { incidenceBand } from "./incidenceBand.js";
import type { DealEvent } from "./dealDuration.js";

/** Shares of all deals won, lost and open within so many days; they hold until the day of the next row. */
export interface WinCurveRow {
  /** Days since the start. */
  readonly day: number;
  /** # deals at risk on this day: deals that end on it are among them. */
  readonly atRisk: number;
  /** Share won by this day, with bounds at 95 %; the bounds are null if the share is 0 or 1. */
  readonly won: number;
  readonly wonLow: number | null;
  readonly wonHigh: number | null;
  /** Share lost by this day. */
  readonly lost: number;
  readonly lostLow: number | null;
  readonly lostHigh: number | null;
  /** Share still open; the three shares add up to 1. */
  readonly open: number;
}

/** Returns the cumulative incidence of wins and losses as rows to read and to draw. */
export const winCurve = (curves: readonly IncidenceRow<DealEvent>[]): readonly WinCurveRow[] =>
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
