import type { RateEvidence } from "../../diagnostics/calibration.js";
import { wilson } from "../../stats/intervals/wilson.js";

/** Share of deals won, with its interval and its strength. */
export interface ObservedRate {
  /** # deals scored. */
  readonly n: number;
  readonly won: number;
  /** won ÷ n; null without deals. */
  readonly observed: number | null;
  /** Wilson interval of that share, 95 %. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly evidence: RateEvidence;
}

/** Returns the rate of so many won deals of so many. */
export function observedRate(won: number, n: number): ObservedRate {
  const interval = wilson(won, n);
  const halfWidth = interval === null ? 1 : (interval.high - interval.low) / 2;
  const evidence = halfWidth > 0.2 ? "insufficient" : halfWidth > 0.1 ? "thin" : "enough";
  return { n, won, observed: n === 0 ? null : won / n, interval, evidence };
}
