/** Tally of a run of integers: `counts[i]` occurrences of the integer `from + i`. */
export interface Tally {
  from: number;
  counts: number[];
}

/** Longest run of a tally. Integers farther apart are listed. */
const maxRun = 65_536;

/** Returns the number of integers in a tally. */
export const tallySize = ({ counts }: Readonly<Tally>): number => counts.reduce((total, count) => total + count, 0);

/** Adds the counts of another tally. Returns false, and adds nothing, if the common run would be too long. */
export function addCounts(tally: Tally, { from, counts: otherCounts }: Readonly<Tally>): boolean {
  const before = Math.max(0, tally.from - from);
  const after = Math.max(0, from + otherCounts.length - (tally.from + tally.counts.length));
  if (before + tally.counts.length + after > maxRun) return false;
  if (before + after > 0) tally.counts = [...zeros(before), ...tally.counts, ...zeros(after)];
  tally.from -= before;
  const { counts } = tally;
  otherCounts.forEach((count, index) => {
    counts[from - tally.from + index] = (counts[from - tally.from + index] ?? 0) + count;
  });
  return true;
}

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/** Returns the integers of a tally in order, each as often as it occurs. */
export const valuesOf = ({ from, counts }: Readonly<Tally>): number[] =>
  counts.flatMap((count, index) => new Array<number>(count).fill(from + index));

/** Returns the number at a rank, from 0, of a tally and a sorted list together; undefined beyond the last. */
export function atRank({ from, counts }: Readonly<Tally>, others: Float64Array, rank: number): number | undefined {
  let left = rank;
  let passed = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const number = from + index;
    for (let other = others[passed]; other !== undefined && other < number; other = others[passed]) {
      if (left === 0) return other;
      left -= 1;
      passed += 1;
    }
    const count = counts[index] ?? 0;
    if (left < count) return left < 0 ? undefined : number;
    left -= count;
  }
  return others[passed + left];
}
