import { laneLimit, laneSize } from "../../../exact/lanes.js";
import { missingIn, type Packed } from "../../scan/packed.js";
import type { Selection } from "../../scan/selection.js";
import { roomFor } from "./roomFor.js";

/**
 * Exact sums of units, one for each bin: units below 10^15 add up in a low lane of doubles, which is carried into a high
 * lane before it could pass 2^53.
 */
export interface Lanes {
  low: Float64Array;
  high: Float64Array;
  /** How many records each bin has units of. */
  n: Int32Array;
}

export const emptyLanes = (): Lanes => ({
  low: new Float64Array(0),
  high: new Float64Array(0),
  n: new Int32Array(0),
});

export function widenLanes(lanes: Lanes, bins: number): void {
  lanes.low = roomFor(bins, lanes.low);
  lanes.high = roomFor(bins, lanes.high);
  lanes.n = roomFor(bins, lanes.n);
}

/** Sums a column of units, of some records, into their bins. */
export function sumUnits(bins: Int32Array, { rows, size }: Selection, units: Packed, { low, high, n }: Lanes): void {
  const missing = missingIn(units);
  for (let place = 0; place < size; place += 1) {
    const index = rows[place]!;
    const unit = units[index]!;
    if (unit === missing) continue;
    const bin = bins[index]!;
    addUnits(low, high, bin, unit);
    n[bin] = n[bin]! + 1;
  }
}

/**
 * Sums products of two columns of units, of some records, into their bins, where the weight is from 0 to `one`. Answers the
 * records whose product would not fit a lane.
 */
export function sumProducts(
  bins: Int32Array,
  { rows, size }: Selection,
  units: Packed,
  weights: Packed,
  one: number,
  { low, high, n }: Lanes,
): number[] {
  const tooLarge: number[] = [];
  const missing = missingIn(units);
  for (let place = 0; place < size; place += 1) {
    const index = rows[place]!;
    const weight = weights[index]!;
    if (!(weight >= 0 && weight <= one)) continue;
    const unit = units[index]!;
    if (unit === missing) continue;
    const bin = bins[index]!;
    const product = unit * weight;
    if (!(product < laneSize && product > -laneSize)) {
      tooLarge.push(index);
      continue;
    }
    addUnits(low, high, bin, product);
    n[bin] = n[bin]! + 1;
  }
  return tooLarge;
}

/** Adds units below 10^15 to the lanes of a bin, and carries before the low one could pass 2^53. */
function addUnits(low: Float64Array, high: Float64Array, bin: number, units: number): void {
  const sum = low[bin]! + units;
  if (Math.abs(sum) <= laneLimit) low[bin] = sum;
  else {
    const carry = Math.trunc(sum / laneSize);
    low[bin] = sum - carry * laneSize;
    high[bin] = high[bin]! + carry;
  }
}
