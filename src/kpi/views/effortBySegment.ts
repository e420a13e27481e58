import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import type { BookOf } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToNumber } from "../../exact/sumToNumber.js";
import { checkWindow, type Window } from "../define/window.js";
import { effortCells, noCell, type EffortCell } from "../facts/effortCells.js";
import { readIntendedShares } from "../facts/readIntendedShares.js";
import { perHour } from "../facts/perHour.js";
import { segmentOf } from "../facts/segments.js";

/** Window of the effort, and the intended share of each segment. */
export interface EffortBySegmentOptions extends Window {
  /** Intended share of the effort by segment, each from 0 to 1; together no more than 1. */
  readonly intended?: Readonly<Record<string, number>> | undefined;
}

const effortKinds: OptionKinds<EffortBySegmentOptions> = { during: "period?", asOf: "text?", intended: "record?" };

/** Effort on a segment, and its results. */
export interface SegmentEffort {
  /** `"rep"` for one rep, `"segment"` for all reps. */
  readonly level: "rep" | "segment";
  /** Name of the segment; null if the segment of the work is unknown. */
  readonly segment: string | null;
  /** Id of the rep; null in the rows of all reps, and for deals without an owner. */
  readonly rep: string | null;
  /** Number of activities held. */
  readonly activities: number;
  /** Minutes of the activities held. */
  readonly minutes: number;
  /** Number of deals won. */
  readonly won: number;
  /** Amount of the deals won. */
  readonly wonRevenue: Decimal;
  readonly activitiesPerWin: number | null;
  readonly hoursPerWin: number | null;
  /** Won revenue per hour. */
  readonly resultPerEffort: Decimal | null;
  /** Share of the minutes for any segment, of the rep or of all reps; null if there are none. */
  readonly effortShare: number | null;
  /** Intended share of the effort; null if the options give none. */
  readonly intendedShare: number | null;
  /** Effort share − intended share: positive if the effort is above the intended share. */
  readonly gap: number | null;
}

/**
 * Returns the sales effort by segment and rep: the time spent, the deals won, and the gap to the intended share.
 *
 * The rows of a segment are a row for each of its reps, then a row for all of them. Segments are in text order; work without a
 * segment comes last. Work has the segment of its account, else of its deal's account, else of its lead. A win has the
 * segment of its account, else of its lead. Held activities count by their day, wins by their closing day. A segment with
 * an intended share has a row even without any effort. Decision: segment-of-an-activity.
 *
 * @param options - `during`, `asOf`: the days; `intended`: the share of each segment
 * @example effortBySegment({ accounts: [{ id: "acme", segment: "Gold" }], activities: [{ id: "a", ownerId: "ann", on: "2026-01-05", kind: "visit", status: "held", minutes: 90, accountId: "acme" }], opportunities: [{ ...won, accountId: "acme", amount: 600 }] }, { intended: { Gold: 0.75 } }).map(({ level, segment, rep, hoursPerWin, resultPerEffort, gap }) => [level, segment, rep, hoursPerWin, resultPerEffort, gap]) // => [ [ 'rep', 'Gold', 'ann', 1.5, 400, 0.25 ], [ 'segment', 'Gold', null, 1.5, 400, 0.25 ] ]
 */
export function effortBySegment(
  book: BookOf<"activities" | "opportunities">,
  options: EffortBySegmentOptions = {},
): readonly SegmentEffort[] {
  const { intended = {}, ...window } = checkOptions("effortBySegment", options, effortKinds);
  const shares = readIntendedShares(intended);
  const cellsBy = effortCells(book, checkWindow(window));
  const bySegment = cellsBy(segmentOf);
  const repCells = Array.from(
    cellsBy((item) => JSON.stringify([segmentOf(item), item.ownerId ?? null])),
    ([key, cell]): RepCell => {
      const [segment, rep] = JSON.parse(key ?? "") as [string | null, string | null];
      return { segment, rep, cell };
    },
  );
  const minutesOfAll = minutesIn([...bySegment].map(([segment, cell]) => ({ segment, cell })));
  const intendedShareOf = (segment: string | null): number | null =>
    segment === null ? null : (shares.get(segment) ?? null);
  return [...new Set([...bySegment.keys(), ...shares.keys()])].sort(compareKeys).flatMap((segment) => {
    const rows = repCells
      .filter((repCell) => repCell.segment === segment)
      .sort((one, other) => compareKeys(one.rep, other.rep))
      .map(({ rep, cell }): SegmentEffort => {
        const whole = minutesIn(repCells.filter((repCell) => repCell.rep === rep));
        return {
          level: "rep",
          segment,
          rep,
          ...figuresOf(cell, shareOf(segment, cell, whole), intendedShareOf(segment)),
        };
      });
    const cell = bySegment.get(segment) ?? noCell;
    const share = shareOf(segment, cell, minutesOfAll);
    return [...rows, { level: "segment", segment, rep: null, ...figuresOf(cell, share, intendedShareOf(segment)) }];
  });
}

interface SegmentCell {
  readonly segment: string | null;
  readonly cell: EffortCell;
}

interface RepCell extends SegmentCell {
  readonly rep: string | null;
}

/** Returns the minutes for any segment. */
const minutesIn = (cells: readonly SegmentCell[]): number =>
  sumToNumber(
    cells.reduce((sum, { segment, cell }) => (segment === null ? sum : addAmount(sum, cell.minutes)), emptySum()),
  );

const shareOf = (segment: string | null, { minutes }: EffortCell, whole: number): number | null =>
  segment === null || whole === 0 ? null : minutes / whole;

const figuresOf = (
  cell: EffortCell,
  effortShare: number | null,
  intendedShare: number | null,
): Omit<SegmentEffort, "level" | "segment" | "rep"> => ({
  ...cell,
  activitiesPerWin: cell.won === 0 ? null : cell.activities / cell.won,
  hoursPerWin: cell.won === 0 ? null : cell.minutes / (60 * cell.won),
  resultPerEffort: perHour(cell.wonRevenue, cell.minutes),
  effortShare,
  intendedShare,
  gap: effortShare === null || intendedShare === null ? null : effortShare - intendedShare,
});
