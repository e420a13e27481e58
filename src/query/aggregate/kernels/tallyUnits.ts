import { missingValueOf, type NarrowIntegers } from "../../scan/narrow.js";
import type { SelectionVector } from "../../scan/selectionVector.js";

/** Histogram of a run of integers: `counts[i]` occurrences of the integer `from + i`. */
export interface Histogram {
  from: number;
  counts: Int32Array;
}

/** Histograms by group. */
export interface Histograms {
  readonly of: (Histogram | undefined)[];
  /** Widest histogram so far. A new one starts with the same run, because most groups come to need it. */
  widest: Histogram;
}

export const emptyHistograms = (): Histograms => ({ of: [], widest: { from: 0, counts: new Int32Array(minWidth) } });

/** Widest run of a histogram: eleven years of days. Integers beyond are listed. */
const maxWidth = 4096;
const minWidth = 16;

/** Entries that all histograms may have together at their start: four megabytes. */
const maxInitialEntries = 1_048_576;

/** Counts the integers of selected records in the histograms of their groups. Calls `list` for an integer too far away. */
export function tallyUnits(
  groups: Int32Array,
  { rows, size }: SelectionVector,
  units: NarrowIntegers,
  histograms: Histograms,
  list: (group: number, unit: number) => void,
): void {
  const missing = missingValueOf(units);
  const { of } = histograms;
  for (let position = 0; position < size; position += 1) {
    const row = rows[position]!;
    const unit = units[row]!;
    if (unit === missing) continue;
    const group = groups[row]!;
    const histogram = (of[group] ??= createHistogram(unit, histograms));
    const offset = unit - histogram.from;
    if (offset >= 0 && offset < histogram.counts.length) histogram.counts[offset] = histogram.counts[offset]! + 1;
    else if (widenTo(histogram, unit)) {
      histogram.counts[unit - histogram.from]! += 1;
      if (histogram.counts.length > histograms.widest.counts.length) histograms.widest = histogram;
    } else list(group, unit);
  }
}

/** Returns an empty histogram with room for an integer: the widest run so far, unless it lies outside or costs too much. */
function createHistogram(unit: number, { of, widest: { from, counts } }: Histograms): Histogram {
  const { length } = counts;
  return unit >= from && unit < from + length && of.length * length <= maxInitialEntries
    ? { from, counts: new Int32Array(length) }
    : { from: unit, counts: new Int32Array(minWidth) };
}

/** Widens a histogram to an integer, to twice its width at least. Returns false if the run would be too wide. */
function widenTo(histogram: Histogram, unit: number): boolean {
  const { from, counts } = histogram;
  const first = Math.min(from, unit);
  const end = Math.max(from + counts.length, unit + 1);
  if (end - first > maxWidth) return false;
  const width = Math.min(maxWidth, Math.max(end - first, 2 * counts.length));
  histogram.from = unit < from ? end - width : first;
  histogram.counts = new Int32Array(width);
  histogram.counts.set(counts, from - histogram.from);
  return true;
}
