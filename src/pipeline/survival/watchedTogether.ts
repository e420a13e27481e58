import type { Day } from "../../time/day.js";
import { cumulativeIncidence } from "../../stats/survival/cumulativeIncidence.js";
import { kaplanMeier } from "../../stats/survival/kaplanMeier.js";
import { medianFollowUp } from "../../stats/survival/medianFollowUp.js";
import { restrictedMean, type RestrictedMean } from "../../stats/survival/restrictedMean.js";
import { endings, watchesOf, type Beginning } from "./watchedDeal.js";
import { winCurve, type WinCurveRow } from "./winCurve.js";
import { winQuantile, type WinQuantile } from "./winQuantile.js";

/** What became of deals that were watched together, and when. */
export interface WatchedTogether {
  /** # deals watched: won, lost and open. */
  readonly n: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** # deals left out because a day of theirs is not recorded, or their time would be negative. */
  readonly missing: number;
  /** # deals left out because they closed by the day that deals began to be recorded. */
  readonly beforeAdoption: number;
  /** Shares won, lost and open at the end of the curve: what they come to in the long run, as far as it was watched. */
  readonly wonShare: number | null;
  readonly wonLow: number | null;
  readonly wonHigh: number | null;
  readonly lostShare: number | null;
  readonly openShare: number | null;
  /** The last day of the curve. */
  readonly lastDay: number | null;
  /** Days that deals were watched at the median, had none of them closed: how far the curve can be relied on. */
  readonly medianFollowUp: number | null;
  readonly median: WinQuantile;
  readonly quantiles: readonly WinQuantile[];
  /** Means within so many days. */
  readonly within: number | null;
  /** Mean days that a deal is open in them; null where nobody was watched so long. */
  readonly meanDaysOpen: RestrictedMean | null;
  /** Mean days to the win, of those won in them; null where none is, or nobody was watched so long. */
  readonly meanDaysToWin: number | null;
  readonly curve: readonly WinCurveRow[];
}

/** How deals are watched together. */
export interface Watch {
  readonly asOf: Day;
  readonly adoptedOn: Day | null;
  readonly shares: readonly number[];
  readonly within?: number | undefined;
  /** # that have no beginning. */
  readonly missing: number;
}

/** Deals from their beginning to their win or loss, with all that is told of them. */
export function watchedTogether(beginnings: readonly Beginning[], watch: Watch): WatchedTogether {
  const { watched, missing, beforeAdoption } = watchesOf(beginnings, watch);
  const curve = winCurve(cumulativeIncidence(watched, endings));
  const toClose = watched.map((deal) => ({ ...deal, event: deal.cause !== null }));
  const end = curve.at(-1);
  const within = watch.within ?? end?.day ?? null;
  const meanDaysOpen = within === null ? null : restrictedMean(kaplanMeier(toClose), within);
  const ended = (cause: string | null): number => watched.filter((deal) => deal.cause === cause).length;
  return {
    n: watched.length,
    won: ended("won"),
    lost: ended("lost"),
    open: ended(null),
    missing: missing + watch.missing,
    beforeAdoption,
    wonShare: end?.won ?? null,
    wonLow: end?.wonLow ?? null,
    wonHigh: end?.wonHigh ?? null,
    lostShare: end?.lost ?? null,
    openShare: end?.open ?? null,
    lastDay: end?.day ?? null,
    medianFollowUp: medianFollowUp(toClose),
    median: winQuantile(curve, 0.5),
    quantiles: watch.shares.map((share) => winQuantile(curve, share)),
    within,
    meanDaysOpen,
    meanDaysToWin: within === null || meanDaysOpen === null ? null : meanDaysToWin(curve, within),
    curve,
  };
}

/** Σ day × share won on it ÷ share won, of the first days: each win weighs what the open deals make it stand for. */
function meanDaysToWin(curve: readonly WinCurveRow[], within: number): number | null {
  let [before, days] = [0, 0];
  for (const { day, won } of curve) {
    if (day > within) break;
    days += day * (won - before);
    before = won;
  }
  return before === 0 ? null : days / before;
}
