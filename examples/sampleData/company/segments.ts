import type { Cents } from "../primitives/money.js";

export type Segment = "Gold" | "Silver" | "Bronze";

export interface SegmentProfile {
  readonly segment: Segment;
  /** Share of leads and accounts. */
  readonly share: number;
  /** Median first amount of a deal. */
  readonly amount: Cents;
  /** Spread of amounts, on the log scale. */
  readonly spread: number;
  /** Factor of the days in every stage. */
  readonly slowness: number;
  /** Change of the probability to go on from each stage, in logits. */
  readonly lift: number;
  /** Activities of a deal, as a multiple of the usual number. */
  readonly effort: number;
  /** Yearly orders of a customer beside its deals. */
  readonly ordersPerYear: number;
}

/** Profiles of the segments. Gold customers bring much revenue and cost more than they seem to. */
export const segments: readonly SegmentProfile[] = [
  {
    segment: "Gold",
    share: 0.11,
    amount: 34_000_00,
    spread: 0.75,
    slowness: 1.6,
    lift: -0.2,
    effort: 2.6,
    ordersPerYear: 3.6,
  },
  {
    segment: "Silver",
    share: 0.31,
    amount: 11_500_00,
    spread: 0.7,
    slowness: 1,
    lift: 0.14,
    effort: 1.15,
    ordersPerYear: 2.4,
  },
  {
    segment: "Bronze",
    share: 0.58,
    amount: 4_100_00,
    spread: 0.7,
    slowness: 0.75,
    lift: 0,
    effort: 0.7,
    ordersPerYear: 1.65,
  },
];

export function segmentProfile(segment: Segment): SegmentProfile {
  const profile = segments.find((candidate) => candidate.segment === segment);
  if (profile === undefined) throw new RangeError(`segmentProfile: expected Gold, Silver or Bronze, got ${segment}`);
  return profile;
}
