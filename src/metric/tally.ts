/** How often each of a run of whole numbers was seen: `counts[i]` times the number `from + i`. */
export interface Tally {
  from: number;
  counts: number[];
}

/** The longest run that is worth counting; numbers farther apart are listed. */
const longestRun = 65_536;

export const tallySize = ({ counts }: Readonly<Tally>): number => counts.reduce((total, count) => total + count, 0);

/** Adds what another has counted to a tally; false, and nothing done, where the run that has both would be too long. */
export function addCounts(tally: Tally, { from, counts: more }: Readonly<Tally>): boolean {
  const before = Math.max(0, tally.from - from);
  const after = Math.max(0, from + more.length - (tally.from + tally.counts.length));
  if (before + tally.counts.length + after > longestRun) return false;
  if (before + after > 0) tally.counts = [...zeros(before), ...tally.counts, ...zeros(after)];
  tally.from -= before;
  const { counts } = tally;
  more.forEach((count, index) => {
    counts[from - tally.from + index] = (counts[from - tally.from + index] ?? 0) + count;
  });
  return true;
}

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/** The numbers seen, in order, each as often as it was. */
export const valuesOf = ({ from, counts }: Readonly<Tally>): number[] =>
  counts.flatMap((count, index) => new Array<number>(count).fill(from + index));

/** The number at a rank, from 0, among those tallied and some others, which are sorted; undefined beyond the last. */
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
