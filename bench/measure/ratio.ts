/**
 * Cost of this library ÷ cost of another. It must be at most `gate` and should be at most `goal`. Both are null if there is no
 * limit.
 */
export interface Ratio {
  readonly suite: string;
  readonly against: string;
  /** Cost of this library, in `unit`. */
  readonly ours: number;
  /** Cost of the other, in `unit`. */
  readonly theirs: number;
  readonly unit: string;
  readonly gate: number | null;
  readonly goal: number | null;
}

/** Returns a ratio as a row of the printed table. */
export function tableRow({ suite, against, ours, theirs, unit, gate, goal }: Ratio) {
  const ratio = ours / theirs;
  return {
    suite,
    against,
    ours: formatAmount(ours),
    theirs: formatAmount(theirs),
    unit,
    ratio: ratio.toFixed(3),
    gate: gate?.toFixed(3) ?? "",
    goal: goal?.toFixed(3) ?? "",
    met: gate === null || goal === null ? "" : ratio <= goal ? "goal" : ratio <= gate ? "gate" : "no",
  };
}

const formatAmount = (value: number): string => (value < 100 ? value.toPrecision(3) : value.toFixed(0));
