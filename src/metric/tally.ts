/** How often each of a run of whole numbers was seen: `counts[i]` times the number `from + i`. */
export interface Tally {
  readonly from: number;
  readonly counts: readonly number[];
}

export const tallied = ({ counts }: Tally): number => counts.reduce((total, count) => total + count, 0);

/** Both tallies as one, over the run of numbers that has them both. */
export function mergeTallies(left: Tally | null, right: Tally | null): Tally | null {
  if (left === null || right === null) return left ?? right;
  const from = Math.min(left.from, right.from);
  const end = Math.max(left.from + left.counts.length, right.from + right.counts.length);
  const counts = new Array<number>(end - from).fill(0);
  for (const tally of [left, right])
    tally.counts.forEach((count, index) => {
      counts[tally.from - from + index] = (counts[tally.from - from + index] ?? 0) + count;
    });
  return { from, counts };
}

/** The numbers seen, in order, each as often as it was. */
export const valuesOf = ({ from, counts }: Tally): number[] =>
  counts.flatMap((count, index) => new Array<number>(count).fill(from + index));

/** The number at a rank, from 0, among those seen in order; undefined beyond the last. */
export function atRank({ from, counts }: Tally, rank: number): number | undefined {
  let left = rank;
  for (const [index, count] of counts.entries()) {
    if (left < count) return left < 0 ? undefined : from + index;
    left -= count;
  }
  return undefined;
}
