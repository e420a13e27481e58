import { firstWhere } from "../../stats/sample/firstWhere.js";

/** The least and the greatest value of a column. */
export interface Ends {
  readonly least: number;
  readonly most: number;
}

export function endsOf(column: Float64Array): Ends {
  let [least, most] = [Infinity, -Infinity];
  for (const value of column) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

/** Bins that a column is parted into before a few of them are put in order. */
const bins = 2048;

/**
 * The values at some places of a column's rising order, from 0, without putting all of it in order: values are counted by bins, and only
 * those of the bins that hold a place are sorted.
 */
export function rankedValues(
  column: Float64Array,
  places: readonly number[],
  { least, most }: Ends = endsOf(column),
): number[] {
  const n = column.length;
  if (!(most > least)) return places.map(() => least);
  const scale = (bins - 1) / (most - least);
  const counts = new Int32Array(bins);
  for (let row = 0; row < n; row += 1) counts[((column[row]! - least) * scale) | 0]! += 1;
  const below = new Int32Array(bins);
  for (let bin = 1; bin < bins; bin += 1) below[bin] = below[bin - 1]! + counts[bin - 1]!;
  const binOf = places.map((place) => firstWhere(1, bins, (bin) => below[bin]! > place) - 1);
  const kept = new Map(binOf.map((bin) => [bin, new Float64Array(counts[bin]!)]));
  const filled = new Int32Array(bins).fill(-1);
  for (const bin of kept.keys()) filled[bin] = 0;
  for (let row = 0; row < n; row += 1) {
    const bin = ((column[row]! - least) * scale) | 0;
    if (filled[bin]! >= 0) kept.get(bin)![filled[bin]!++] = column[row]!;
  }
  for (const values of kept.values()) values.sort();
  return places.map((place, index) => kept.get(binOf[index]!)?.[place - below[binOf[index]!]!] ?? NaN);
}
