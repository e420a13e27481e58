/** Follow-up of one subject, from its entry to an event or to censoring. */
export interface FollowUp {
  /** Duration: the time of the event or of the censoring, from 0 on. */
  readonly time: number;
  /**
   * Time from which the subject is under observation. It is at risk after this time, not at it. Without an entry it is at risk
   * from 0 on.
   */
  readonly entry?: number | null | undefined;
}

/** Returns the function that counts the subjects at risk at a time t: those with entry < t ≤ duration. */
export function atRiskAt(subjects: readonly FollowUp[]): (time: number) => number {
  // A subject without an entry is at risk at 0 already.
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
