import { SalesKpiError } from "../../errors.js";
import type { WinCurveRow } from "./winCurve.js";

/** When a share of deals is won. */
export interface WinQuantile {
  /** The share asked about: 0.5 for a median. */
  readonly share: number;
  /**
   * The days by which this share of the deals that will be won is: of what is won by the end of the curve. Null where more
   * may be to come than this leaves room for, and where nothing is won.
   */
  readonly ofWins: number | null;
  /** The same were all won that are open at the end of the curve: what is not known yet cannot put it later. */
  readonly ofWinsAtMost: number | null;
  /** The days by which this share of all deals is won; null where it is not reached. */
  readonly ofAll: number | null;
  /** Bounds of `ofAll` at 95 %, where the curve's own bounds reach the share. */
  readonly ofAllLow: number | null;
  readonly ofAllHigh: number | null;
}

/** How far from one another two sums of rounded shares may be that are the same. */
const rounding = 1e-12;

/** When a share of all deals, and of those that will be won, is won. */
export function winQuantile(curve: readonly WinCurveRow[], share: number): WinQuantile {
  if (!(typeof share === "number" && share > 0 && share < 1))
    throw new SalesKpiError("impossible-request", `shares: ${String(share)} is not between 0 and 1`, {
      field: "shares",
      value: share,
    });
  const end = curve.at(-1);
  const dayOf = (least: number, height: (row: WinCurveRow) => number | null): number | null =>
    curve.find((row) => (height(row) ?? 0) >= least - rounding)?.day ?? null;
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
