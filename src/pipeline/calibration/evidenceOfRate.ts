import { wilson } from "../../stats/intervals/wilson.js";

/** How much a rate rests on: `insufficient` where its interval reaches more than 20 points to a side, `thin` beyond 10. */
export type EvidenceOfRate = "insufficient" | "thin" | "enough";

/** A share of deals won, with what it rests on. */
export interface ObservedRate {
  /** # deals scored. */
  readonly n: number;
  readonly won: number;
  /** won ÷ n; null of none. */
  readonly observed: number | null;
  /** Wilson interval of that share, 95 %. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly evidence: EvidenceOfRate;
}

/** The rate of so many won of so many. */
export function observedRate(won: number, n: number): ObservedRate {
  const interval = wilson(won, n);
  const reach = interval === null ? 1 : (interval.high - interval.low) / 2;
  const evidence = reach > 0.2 ? "insufficient" : reach > 0.1 ? "thin" : "enough";
  return { n, won, observed: n === 0 ? null : won / n, interval, evidence };
}
