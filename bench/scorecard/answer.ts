/** Line of the scorecard. Money is text, so that exact answers can be compared to the digit. */
export interface Line {
  readonly key: string;
  readonly open: number;
  readonly won: number;
  readonly lost: number;
  readonly wonRevenue: string;
  readonly openPipeline: string;
  readonly weightedPipeline: string;
  readonly winRate: number | null;
  readonly averageDeal: string;
  readonly meanCycle: number | null;
  readonly medianCycle: number | null;
}

/** Won revenue of a month, named `2026-01`. */
export interface MonthRevenue {
  readonly month: string;
  readonly wonRevenue: string;
}

/** Answer of every case: a line for each group in order of its name, the total, and the months. */
export interface Answer {
  readonly lines: readonly Line[];
  readonly total: Line;
  readonly months: readonly MonthRevenue[];
}

/** Parts of a line, for every case. */
export interface LineParts {
  readonly open: number;
  readonly won: number;
  readonly lost: number;
  readonly revenue: { readonly exact: string; readonly mean: string };
  readonly pipeline: string;
  readonly weighted: string;
  readonly days: number;
  readonly medianDays: number | null;
}

export const lineOf = (key: string, parts: LineParts): Line => ({
  key,
  open: parts.open,
  won: parts.won,
  lost: parts.lost,
  wonRevenue: parts.revenue.exact,
  openPipeline: parts.pipeline,
  weightedPipeline: parts.weighted,
  winRate: parts.won + parts.lost === 0 ? null : parts.won / (parts.won + parts.lost),
  averageDeal: parts.won === 0 ? "" : parts.revenue.mean,
  meanCycle: parts.won === 0 ? null : parts.days / parts.won,
  medianCycle: parts.medianDays,
});

export const compareKeys = (left: { readonly key: string }, right: { readonly key: string }): number =>
  left.key < right.key ? -1 : 1;

export const compareMonths = (left: MonthRevenue, right: MonthRevenue): number => (left.month < right.month ? -1 : 1);

export function median(sorted: ArrayLike<number>): number | null {
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)];
  const high = sorted[Math.ceil(middle)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Throws if two answers differ by more than a relative error. Counts and names must agree exactly. */
export function requireEqual(left: Answer, right: Answer, relative: number, name: string): void {
  const mismatch =
    firstDifference([...left.lines, left.total], [...right.lines, right.total], relative) ||
    firstDifference(left.months, right.months, relative);
  if (mismatch !== "") throw new Error(`${name}: expected the same answer, got ${mismatch}`);
}

function firstDifference(left: readonly object[], right: readonly object[], relative: number): string {
  if (left.length !== right.length) return `${left.length} lines against ${right.length}`;
  for (const [index, line] of left.entries()) {
    const other = Object(right[index]) as Readonly<Record<string, unknown>>;
    for (const [name, ours] of Object.entries(line) as [string, unknown][]) {
      const theirs = other[name];
      const isClose =
        Number.isFinite(Number(ours)) &&
        Math.abs(Number(ours) - Number(theirs)) <= relative * Math.max(1, Math.abs(Number(ours)));
      if (ours !== theirs && !isClose) return `line ${index}, ${name}: ${String(ours)} against ${String(theirs)}`;
    }
  }
  return "";
}
