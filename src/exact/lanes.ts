import { bigPowerOfTen, powerOfTen } from "./powersOfTen.js";
import type { Scaled } from "./scaled.js";

/**
 * Exact sum as plain JSON: (beyond · 10^30 + high · 10^15 + low) / 10^scale.
 *
 * `low` and `high` are integers held in doubles, `beyond` is an integer as text, `"0"` unless the sum has more than
 * thirty digits. Different lanes can hold the same value: compare sums by `compareSums`, not by field. A sum survives
 * `structuredClone` and `JSON.parse(JSON.stringify(…))`.
 */
export interface ExactSum {
  scale: number;
  low: number;
  high: number;
  beyond: string;
}

/** One more than the largest integer of fifteen digits. Every such integer is a double, and so is the sum of a few. */
export const laneSize = 1e15;

/** Limit of a lane between operations: two lanes and a carry add up to less than 2^53, hence exactly. */
export const laneLimit = 4e15;

const laneDigits = 15;
const bigLaneSize = 1_000_000_000_000_000n;

/** Returns all units of a sum, as one integer. */
export function unitsOf(sum: Readonly<ExactSum>): bigint {
  return (BigInt(sum.beyond) * bigLaneSize + BigInt(sum.high)) * bigLaneSize + BigInt(sum.low);
}

/** Adds an integer below 10^15 in size at the sum's own scale. */
export function addUnits(sum: ExactSum, units: number): ExactSum {
  sum.low += units;
  return carryOver(sum);
}

/** Adds units / 10^scale, the units an integer below 10^15 in size. */
export function addShort(sum: ExactSum, units: number, scale: number): ExactSum {
  growScale(sum, scale);
  const shift = sum.scale - scale;
  if (shift > laneDigits) return addScaled(sum, { units: BigInt(units), scale });
  // The leading digits go to the high lane before the rest is shifted, so that nothing exceeds 10^15 on the way.
  const split = powerOfTen(laneDigits - shift);
  const leading = Math.trunc(units / split);
  sum.high += leading;
  sum.low += (units - leading * split) * powerOfTen(shift);
  return carryOver(sum);
}

/** Adds any exact decimal. */
export function addScaled(sum: ExactSum, { units, scale }: Scaled): ExactSum {
  growScale(sum, scale);
  const shifted = units * bigPowerOfTen(sum.scale - scale);
  const high = Number(shifted / bigLaneSize);
  if (Math.abs(high) > laneLimit) return withUnits(sum, unitsOf(sum) + shifted);
  sum.high += high;
  sum.low += Number(shifted % bigLaneSize);
  return carryOver(sum);
}

/** Adds another sum, which does not change. */
export function addSum(sum: ExactSum, other: Readonly<ExactSum>): ExactSum {
  growScale(sum, other.scale);
  if (sum.scale > other.scale || other.beyond !== "0") {
    return addScaled(sum, { units: unitsOf(other), scale: other.scale });
  }
  sum.high += other.high;
  sum.low += other.low;
  return carryOver(sum);
}

function carryOver(sum: ExactSum): ExactSum {
  if (sum.low > laneLimit || sum.low < -laneLimit) {
    const carry = Math.trunc(sum.low / laneSize);
    sum.low -= carry * laneSize;
    sum.high += carry;
  }
  return sum.high > laneLimit || sum.high < -laneLimit ? withUnits(sum, unitsOf(sum)) : sum;
}

function growScale(sum: ExactSum, scale: number): void {
  if (scale <= sum.scale) return;
  const growth = scale - sum.scale;
  const low = sum.low * powerOfTen(growth);
  const fits = sum.high === 0 && sum.beyond === "0" && Math.abs(low) <= laneLimit;
  const units = fits ? 0n : unitsOf(sum) * bigPowerOfTen(growth);
  sum.scale = scale;
  if (fits) sum.low = low;
  else withUnits(sum, units);
}

function withUnits(sum: ExactSum, units: bigint): ExactSum {
  const upper = units / bigLaneSize;
  sum.low = Number(units % bigLaneSize);
  sum.high = Number(upper % bigLaneSize);
  sum.beyond = (upper / bigLaneSize).toString();
  return sum;
}
