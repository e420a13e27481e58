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
  /** Stretches the days in every stage. */
  readonly slowness: number;
  /** Moves every stage's chance to go on, in logits. */
  readonly lift: number;
  /** Activities a deal takes, as a multiple of the usual. */
  readonly effort: number;
  /** Orders a year of a customer, beside its deals. */
  readonly ordersPerYear: number;
}

/** Gold customers bring much, and cost more than they seem to. */
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
  if (profile === undefined) throw new RangeError(`No segment ${segment}.`);
  return profile;
}
