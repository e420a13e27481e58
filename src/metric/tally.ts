/** How often each of a run of whole numbers was seen: `counts[i]` times the number `from + i`. */
export interface Tally {
  readonly from: number;
  readonly counts: readonly number[];
}

/** The longest run that is worth counting; numbers farther apart are listed. */
const longestRun = 65_536;

export const tallied = ({ counts }: Tally): number => counts.reduce((total, count) => total + count, 0);

/** Both tallies as one, over the run of numbers that has them both; null where that would be too long. */
export function mergeTallies(left: Tally, right: Tally): Tally | null {
  const from = Math.min(left.from, right.from);
  const end = Math.max(left.from + left.counts.length, right.from + right.counts.length);
  if (end - from > longestRun) return null;
  const counts = new Array<number>(end - from).fill(0);
  for (const { from: first, counts: more } of [left, right])
    for (let index = 0; index < more.length; index += 1)
      counts[first - from + index] = (counts[first - from + index] ?? 0) + (more[index] ?? 0);
  return { from, counts };
}

/** The numbers seen, in order, each as often as it was. */
export const valuesOf = ({ from, counts }: Tally): number[] =>
  counts.flatMap((count, index) => new Array<number>(count).fill(from + index));

/** The number at a rank, from 0, among those tallied and some others, which are sorted; undefined beyond the last. */
export function atRank({ from, counts }: Tally, others: Float64Array, rank: number): number | undefined {
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
