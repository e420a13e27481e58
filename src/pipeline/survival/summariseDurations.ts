import { cumulativeIncidence } from "../../stats/survival/cumulativeIncidence.js";
import { kaplanMeier } from "../../stats/survival/kaplanMeier.js";
import { medianFollowUp } from "../../stats/survival/medianFollowUp.js";
import { restrictedMean, type RestrictedMean } from "../../stats/survival/restrictedMean.js";
import { dealDurations, dealEvents, type DealStart, type ObservationWindow } from "./dealDuration.js";
import { winCurve, type WinCurveRow } from "./winCurve.js";
import { winQuantile, type WinQuantile } from "./winQuantile.js";

/** Outcomes of deals and their times. */
export interface DurationSummary {
  /** # deals observed: won, lost and open. */
  readonly n: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** # deals without a duration: a day is not recorded, or the duration would be negative. */
  readonly missing: number;
  /** # deals excluded because they closed before the first day of recording. */
  readonly beforeAdoption: number;
  /** Shares won, lost and open at the end of the curve: the long run, as far as deals were observed. */
  readonly wonShare: number | null;
  readonly wonLow: number | null;
  readonly wonHigh: number | null;
  readonly lostShare: number | null;
  readonly openShare: number | null;
  /** Last day of the curve. */
  readonly lastDay: number | null;
  /** Median follow-up: the days that deals would be observed at the median if none closed. The curve is reliable up to it. */
  readonly medianFollowUp: number | null;
  readonly median: WinQuantile;
  readonly quantiles: readonly WinQuantile[];
  /** Days within which means are taken. */
  readonly within: number | null;
  /** Mean days that a deal is open within them; null if no deal was observed so long. */
  readonly meanDaysOpen: RestrictedMean | null;
  /** Mean days to the win, of deals won within them; null if none is, or no deal was observed so long. */
  readonly meanDaysToWin: number | null;
  readonly curve: readonly WinCurveRow[];
}

/** Days of observation, and the shares and means of a summary. */
export interface SummariseDurationsOptions extends ObservationWindow {
  readonly shares: readonly number[];
  readonly within?: number | undefined;
  /** # deals without a start, added to `missing`. */
  readonly missing: number;
}

/** Summarises deals from their start to their win or loss. */
export function summariseDurations(starts: readonly DealStart[], options: SummariseDurationsOptions): DurationSummary {
  const { durations, missing, beforeAdoption } = dealDurations(starts, options);
  const curve = winCurve(cumulativeIncidence(durations, dealEvents));
  const toClose = durations.map((duration) => ({ ...duration, event: duration.cause !== null }));
  const end = curve.at(-1);
  const within = options.within ?? end?.day ?? null;
  const meanDaysOpen = within === null ? null : restrictedMean(kaplanMeier(toClose), within);
  const countOf = (cause: string | null): number => durations.filter((duration) => duration.cause === cause).length;
  return {
    n: durations.length,
    won: countOf("won"),
    lost: countOf("lost"),
    open: countOf(null),
    missing: missing + options.missing,
    beforeAdoption,
    wonShare: end?.won ?? null,
    wonLow: end?.wonLow ?? null,
    wonHigh: end?.wonHigh ?? null,
    lostShare: end?.lost ?? null,
    openShare: end?.open ?? null,
    lastDay: end?.day ?? null,
    medianFollowUp: medianFollowUp(toClose),
    median: winQuantile(curve, 0.5),
    quantiles: options.shares.map((share) => winQuantile(curve, share)),
    within,
    meanDaysOpen,
    meanDaysToWin: within === null || meanDaysOpen === null ? null : meanDaysToWin(curve, within),
    curve,
  };
}

/** Returns Σ day × share won on it ÷ share won, of the first days: each win has the weight of the open deals it stands for. */
function meanDaysToWin(curve: readonly WinCurveRow[], within: number): number | null {
  let [wonBefore, days] = [0, 0];
  for (const { day, won } of curve) {
    if (day > within) break;
    days += day * (won - wonBefore);
    wonBefore = won;
  }
  return wonBefore === 0 ? null : days / wonBefore;
}
