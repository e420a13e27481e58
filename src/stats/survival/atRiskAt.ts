/** For how long one subject was watched. */
export interface ObservedSubject {
  /** Time of the event or of the censoring; 0 is the beginning. */
  readonly time: number;
  /** Time of delayed entry: the subject is at risk after this time, neither before nor at it. */
  readonly entry?: number | null | undefined;
}

/** Returns the function that counts the subjects at risk at a time: those with entry < time ≤ their own time. */
export function atRiskAt(subjects: readonly ObservedSubject[]): (time: number) => number {
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
