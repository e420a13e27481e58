import {
  maxMillionths,
  maxScore,
  millionthsPerTarget,
  type AttainmentVariable,
  type DrawnAttainment,
} from "./attainmentVariable.js";

/** Least and greatest attainment that a simulation can draw, in millionths. */
export interface AttainmentRange {
  readonly min: number;
  readonly max: number;
}

/** Range of any attainment: `maxMillionths` in both directions, as literals, because a bundler keeps computed constants. */
export const widestRange: AttainmentRange = { min: -1e9, max: 1e9 };

/**
 * Returns the range of an attainment, rounded outward.
 *
 * The rounding gives reps with similar models the same range, so that they share one compiled program.
 */
export function attainmentRange(attainment: AttainmentVariable): AttainmentRange {
  const members = attainment.kind === "drawn" ? [attainment] : attainment.members;
  let [min, max] = [0, 0];
  for (const member of members) {
    const range = drawnRange(member);
    min += range.min;
    max += range.max;
  }
  return { min: -roundUp(-min * millionthsPerTarget), max: roundUp(max * millionthsPerTarget) };
}

function drawnRange({ distribution, ratio }: DrawnAttainment): AttainmentRange {
  const [low, high] = distributionRange(distribution);
  return { min: Math.min(low * ratio, high * ratio), max: Math.max(low * ratio, high * ratio) };
}

function distributionRange(distribution: DrawnAttainment["distribution"]): readonly [low: number, high: number] {
  if (distribution.kind === "normal") {
    const distance = maxScore * distribution.standardDeviation;
    return [distribution.mean - distance, distribution.mean + distance];
  }
  if (distribution.kind === "log-normal") return [0, Math.exp(distribution.mu + maxScore * distribution.sigma)];
  return [
    distribution.values.reduce((min, value) => Math.min(min, value)),
    distribution.values.reduce((max, value) => Math.max(max, value)),
  ];
}

/** Returns the next greater number with three binary digits, at least 1 above the given one. */
function roundUp(millionths: number): number {
  const size = Math.abs(millionths) + 1;
  const step = 2 ** Math.max(Math.ceil(Math.log2(size)) - 3, 0);
  return Math.max(-maxMillionths, Math.min(maxMillionths, (Math.floor(millionths / step) + 1) * step));
}
