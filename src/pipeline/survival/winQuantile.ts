import { refuse } from "../../errors.js";
import type { WinCurveRow } from "./winCurve.js";

/** Days by which a share of deals is won. */
export interface WinQuantile {
  /** Share: 0.5 for a median. */
  readonly share: number;
  /**
   * Days by which this share of all wins has come; wins are the deals won by the end of the curve. Null if nothing is won, and
   * if the deals still open may bring more wins than this share leaves room for.
   */
  readonly ofWins: number | null;
  /** Latest possible value: the quantile if all deals open at the end of the curve were won. */
  readonly ofWinsAtMost: number | null;
  /** Days by which this share of all deals is won; null if the share is not reached. */
  readonly ofAll: number | null;
  /** Bounds of `ofAll` at 95 %; null if the bounds of the curve do not reach the share. */
  readonly ofAllLow: number | null;
  readonly ofAllHigh: number | null;
}

/** Greatest difference of two equal sums of rounded shares. */
const tolerance = 1e-12;

/** Returns the days by which a share of all deals, and of all wins, is won. */
export function winQuantile(curve: readonly WinCurveRow[], share: number): WinQuantile {
  if (!(typeof share === "number" && share > 0 && share < 1)) refuse("shares", share, "shares between 0 and 1");
  const end = curve.at(-1);
  const dayOf = (least: number, height: (row: WinCurveRow) => number | null): number | null =>
    curve.find((row) => (height(row) ?? 0) >= least - tolerance)?.day ?? null;
  const won = (row: WinCurveRow): number => row.won;
  const atMost = end === undefined || end.won === 0 ? null : dayOf(share * (end.won + end.open), won);
  return {
    share,
    ofWins: end === undefined || atMost === null ? null : dayOf(share * end.won, won),
    ofWinsAtMost: atMost,
    ofAll: dayOf(share, won),
    ofAllLow: dayOf(share, ({ won: middle, wonHigh }) => wonHigh ?? middle),
    ofAllHigh: dayOf(share, ({ won: middle, wonLow }) => wonLow ?? (middle === 1 ? null : middle)),
  };
}
