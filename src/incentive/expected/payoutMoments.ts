import { normalCdf } from "../../stats/distributions/normalCdf.js";
import type { MeanAndSpread } from "./meanAndSpread.js";

/** Moments of a quantity X on one segment of a curve that pays `level + slope X` there. */
export interface SegmentMoments {
  readonly level: number;
  readonly slope: number;
  /** Probability of the segment. */
  readonly probability: number;
  /** ∫ x dP over the segment. */
  readonly first: number;
  /** ∫ x² dP over the segment. */
  readonly second: number;
}

/** Returns mean and standard deviation of the payout of a curve from the moments on its segments. */
export function payoutMoments(segments: readonly SegmentMoments[]): MeanAndSpread {
  const mean = segments.reduce(
    (sum, { level, slope, probability, first }) => sum + level * probability + slope * first,
    0,
  );
  // Around the mean, so that no large number is subtracted from a large one.
  const variance = segments.reduce((sum, { level, slope, probability, first, second }) => {
    const distance = level - mean;
    return sum + distance * distance * probability + 2 * distance * slope * first + slope * slope * second;
  }, 0);
  return { mean, standardDeviation: Math.sqrt(Math.max(variance, 0)) };
}

/** Returns Φ(to) − Φ(from), computed in the tail that holds both, so that a small probability keeps its digits. */
export function normalProbability(from: number, to: number): number {
  if (from > 0) return normalProbability(-to, -from);
  return cumulative(to) - cumulative(from);
}

const cumulative = (z: number): number => (Number.isFinite(z) ? normalCdf(z) : z < 0 ? 0 : 1);
