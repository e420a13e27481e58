import { missingIn, type Packed } from "../../scan/packed.js";
import type { Selection } from "../../scan/selection.js";

/** How often each whole number of a run was seen: `counts[i]` times the number `from + i`. */
export interface Histogram {
  from: number;
  counts: Int32Array;
}

/** The histogram of each bin that has one. */
export interface Histograms {
  readonly of: (Histogram | undefined)[];
  /** The run of the widest of them, which the others mostly come to have as well. */
  widest: Histogram;
}

export const emptyHistograms = (): Histograms => ({ of: [], widest: { from: 0, counts: new Int32Array(narrowest) } });

/** The widest run that is counted: eleven years of days. Numbers beyond are listed. */
const mostNumbers = 4096;
const narrowest = 16;

/** Numbers that histograms may have together without having seen them: four megabytes. */
const roomForAll = 1_048_576;

/** Counts whole units, of some records, in the histograms of their bins; `list` has those too far from the others. */
export function tallyUnits(
  bins: Int32Array,
  { rows, size }: Selection,
  units: Packed,
  histograms: Histograms,
  list: (bin: number, unit: number) => void,
): void {
  const missing = missingIn(units);
  const { of } = histograms;
  for (let place = 0; place < size; place += 1) {
    const index = rows[place]!;
    const unit = units[index]!;
    if (unit === missing) continue;
    const bin = bins[index]!;
    const histogram = (of[bin] ??= started(unit, histograms));
    const at = unit - histogram.from;
    if (at >= 0 && at < histogram.counts.length) histogram.counts[at] = histogram.counts[at]! + 1;
    else if (reaches(histogram, unit)) {
      histogram.counts[unit - histogram.from]! += 1;
      if (histogram.counts.length > histograms.widest.counts.length) histograms.widest = histogram;
    } else list(bin, unit);
  }
}

/** An empty histogram that has a number: with the widest run so far, unless it lies outside or all of them would take too much. */
function started(unit: number, { of, widest: { from, counts } }: Histograms): Histogram {
  const { length } = counts;
  return unit >= from && unit < from + length && of.length * length <= roomForAll
    ? { from, counts: new Int32Array(length) }
    : { from: unit, counts: new Int32Array(narrowest) };
}

/** Widens a histogram to a number, to twice its run at least; false where that would be too wide. */
function reaches(histogram: Histogram, unit: number): boolean {
  const { from, counts } = histogram;
  const first = Math.min(from, unit);
  const end = Math.max(from + counts.length, unit + 1);
  if (end - first > mostNumbers) return false;
  const width = Math.min(mostNumbers, Math.max(end - first, 2 * counts.length));
  histogram.from = unit < from ? end - width : first;
  histogram.counts = new Int32Array(width);
  histogram.counts.set(counts, from - histogram.from);
  return true;
}
