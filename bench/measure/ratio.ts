/** This library's cost by another's: at most `gate` it must be, `goal` it should be; null where nothing is asked of it. */
export interface Ratio {
  readonly suite: string;
  readonly against: string;
  /** What either took, in a unit that both share. */
  readonly ours: number;
  readonly theirs: number;
  readonly unit: string;
  readonly gate: number | null;
  readonly goal: number | null;
}

/** A ratio as a row of the printed table. */
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
