/** One rep's line of the scorecard, money as text so that exact answers can be compared to the digit. */
export interface Line {
  readonly rep: string;
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

/** What a competitor answers: lines by rep, in the order of the reps' names. */
export type Answer = readonly Line[];

export const byRep = (left: { readonly rep: string }, right: { readonly rep: string }): number =>
  left.rep < right.rep ? -1 : 1;

export function median(sorted: readonly number[]): number | null {
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)];
  const high = sorted[Math.ceil(middle)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Where two answers differ by more than a relative error, or "" where they agree. Counts must agree exactly. */
export function difference(left: Answer, right: Answer, relative: number): string {
  if (left.length !== right.length) return `${left.length} lines against ${right.length}`;
  for (const [index, line] of left.entries()) {
    const other = right[index];
    for (const name of Object.keys(line) as (keyof Line)[]) {
      const mine = line[name];
      const theirs = other?.[name];
      const isClose =
        name !== "rep" && Math.abs(Number(mine) - Number(theirs)) <= relative * Math.max(1, Math.abs(Number(mine)));
      if (mine !== theirs && !isClose) return `${line.rep}, ${name}: ${String(mine)} against ${String(theirs)}`;
    }
  }
  return "";
}
