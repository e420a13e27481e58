import { firstWhere } from "../../stats/sample/firstWhere.js";

/** Least and greatest value of a column. */
export interface Extremes {
  readonly min: number;
  readonly max: number;
}

function extremesOf(column: Float64Array): Extremes {
  let [min, max] = [Infinity, -Infinity];
  for (const value of column) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}

/** Bins that values are counted in before some bins are sorted. */
const bins = 2048;

/**
 * Returns the values at some ranks of a column in ascending order, from 0, without sorting the whole column: values are counted by
 * bins, and only the bins that hold a rank are sorted.
 */
export function orderStatistics(
  column: Float64Array,
  ranks: readonly number[],
  { min, max }: Extremes = extremesOf(column),
): number[] {
  const n = column.length;
  if (!(max > min)) return ranks.map(() => min);
  const scale = (bins - 1) / (max - min);
  const counts = new Int32Array(bins);
  for (let row = 0; row < n; row += 1) counts[((column[row]! - min) * scale) | 0]! += 1;
  const below = new Int32Array(bins);
  for (let bin = 1; bin < bins; bin += 1) below[bin] = below[bin - 1]! + counts[bin - 1]!;
  const binOf = ranks.map((rank) => firstWhere(1, bins, (bin) => below[bin]! > rank) - 1);
  const valuesOf = new Map(binOf.map((bin) => [bin, new Float64Array(counts[bin]!)]));
  const filled = new Int32Array(bins).fill(-1);
  for (const bin of valuesOf.keys()) filled[bin] = 0;
  for (let row = 0; row < n; row += 1) {
    const bin = ((column[row]! - min) * scale) | 0;
    if (filled[bin]! >= 0) valuesOf.get(bin)![filled[bin]!++] = column[row]!;
  }
  for (const values of valuesOf.values()) values.sort();
  return ranks.map((rank, index) => valuesOf.get(binOf[index]!)?.[rank - below[binOf[index]!]!] ?? NaN);
}
