/** For how long one subject was watched. */
export interface Watched {
  /** When its watch ended, by an event or without one; 0 is the beginning. */
  readonly time: number;
  /** Where it was watched only from a later time on: it is at risk after that, neither before nor at it. */
  readonly entry?: number | null | undefined;
}

/** How many of the subjects are at risk at a time: those with entry < time ≤ their own time. */
export function atRiskAt(subjects: readonly Watched[]): (time: number) => number {
  // Who has no entry is at risk at 0 already.
  const entries = Float64Array.from(subjects, ({ entry }) => entry ?? -Infinity).sort();
  const ends = Float64Array.from(subjects, ({ time }) => time).sort();
  return (time) => countBelow(entries, time) - countBelow(ends, time);
}

function countBelow(sorted: Float64Array, bound: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? Infinity) < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}
