import { laneLimit, laneSize } from "../../../exact/lanes.js";
import { missingValueOf, type NarrowIntegers } from "../../scan/narrow.js";
import type { SelectionVector } from "../../scan/selectionVector.js";
import { ensureCapacity } from "./ensureCapacity.js";

/**
 * Exact sums of integers, one for each group. Integers below 10^15 add up in a low lane of doubles, which is carried into
 * the high lane before it can pass 2^53.
 */
export interface Lanes {
  low: Float64Array;
  high: Float64Array;
  /** Number of integers in each sum. */
  n: Int32Array;
}

export const emptyLanes = (): Lanes => ({
  low: new Float64Array(0),
  high: new Float64Array(0),
  n: new Int32Array(0),
});

/** Enlarges lanes to hold the sums of `groupCount` groups. */
export function widenLanes(lanes: Lanes, groupCount: number): void {
  lanes.low = ensureCapacity(groupCount, lanes.low);
  lanes.high = ensureCapacity(groupCount, lanes.high);
  lanes.n = ensureCapacity(groupCount, lanes.n);
}

/** Adds the integers of selected records to the sums of their groups. */
export function sumUnits(
  groups: Int32Array,
  { rows, size }: SelectionVector,
  units: NarrowIntegers,
  { low, high, n }: Lanes,
): void {
  const missing = missingValueOf(units);
  for (let position = 0; position < size; position += 1) {
    const row = rows[position]!;
    const unit = units[row]!;
    if (unit === missing) continue;
    const group = groups[row]!;
    addUnits(low, high, group, unit);
    n[group] = n[group]! + 1;
  }
}

/**
 * Adds the products of two columns, over selected records, to the sums of their groups. A weight counts from 0 to `one`.
 * Returns the records whose product does not fit a lane.
 */
export function sumProducts(
  groups: Int32Array,
  { rows, size }: SelectionVector,
  units: NarrowIntegers,
  weights: NarrowIntegers,
  one: number,
  { low, high, n }: Lanes,
): number[] {
  const tooLarge: number[] = [];
  const missing = missingValueOf(units);
  for (let position = 0; position < size; position += 1) {
    const row = rows[position]!;
    const weight = weights[row]!;
    if (!(weight >= 0 && weight <= one)) continue;
    const unit = units[row]!;
    if (unit === missing) continue;
    const group = groups[row]!;
    const product = unit * weight;
    if (!(product < laneSize && product > -laneSize)) {
      tooLarge.push(row);
      continue;
    }
    addUnits(low, high, group, product);
    n[group] = n[group]! + 1;
  }
  return tooLarge;
}

/** Adds an integer below 10^15 to the sum of a group, and carries before the low lane can pass 2^53. */
function addUnits(low: Float64Array, high: Float64Array, group: number, units: number): void {
  const sum = low[group]! + units;
  if (Math.abs(sum) <= laneLimit) low[group] = sum;
  else {
    const carry = Math.trunc(sum / laneSize);
    low[group] = sum - carry * laneSize;
    high[group] = high[group]! + carry;
  }
}
