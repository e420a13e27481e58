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

/** Options of {@link effortBySegment}: the effort to count, and the intended shares. */
export interface EffortBySegmentOptions extends Window {
  /** The share of the effort that each segment is meant to get, from 0 to 1; together no more than 1. */
  readonly intended?: Readonly<Record<string, number>> | undefined;
}

const effortKinds: OptionKinds<EffortBySegmentOptions> = { during: "period?", asOf: "text?", intended: "record?" };

/** The effort that went into a segment, and what came of it. */
export interface SegmentEffort {
  /** `"rep"`: of one rep; `"segment"`: of all. */
  readonly level: "rep" | "segment";
  /** Null for work without a known account. */
  readonly segment: string | null;
  /** Null in the rows of all reps, and for deals without an owner. */
  readonly rep: string | null;
  /** # held. */
  readonly activities: number;
  readonly minutes: number;
  readonly won: number;
  readonly wonRevenue: Decimal;
  readonly activitiesPerWin: number | null;
  readonly hoursPerWin: number | null;
  /** Won revenue per hour. */
  readonly resultPerEffort: Decimal | null;
  /** Part of the minutes for any segment, of the rep or of all; null if there are none. */
  readonly effortShare: number | null;
  /** Null for a segment without an intended share. */
  readonly intendedShare: number | null;
  /** Share of effort − share intended: positive if the segment gets too much. */
  readonly gap: number | null;
}

/**
 * Sales effort by target: for every segment and rep what was spent, what was won with it, and how far the effort is from what was
 * intended.
 *
 * The rows of a segment are those of its reps and then one of all of them; segments in text order, then what was for none. Work is
 * for the segment of its account, else of its deal's account, else of its lead; a win for that of its account, else of its lead.
 * Held activities count by their day, wins by the day they closed. A segment with which something was intended has its row even
 * where nothing was done. Decision: segment-of-an-activity.
 *
 * @param question - `during`, `asOf`: which days; `intended`: the share of each segment
 * @example effortBySegment({ accounts: [{ id: "acme", segment: "Gold" }], activities: [{ id: "a", ownerId: "ann", on: "2026-01-05", kind: "visit", status: "held", minutes: 90, accountId: "acme" }], opportunities: [{ ...won, accountId: "acme", amount: 600 }] }, { intended: { Gold: 0.75 } }).map(({ level, segment, rep, hoursPerWin, resultPerEffort, gap }) => [level, segment, rep, hoursPerWin, resultPerEffort, gap]) // => [ [ 'rep', 'Gold', 'ann', 1.5, 400, 0.25 ], [ 'segment', 'Gold', null, 1.5, 400, 0.25 ] ]
 */
export function effortBySegment(
  book: BookOf<"activities" | "opportunities">,
  question: EffortBySegmentOptions = {},
): readonly SegmentEffort[] {
  const { intended = {}, ...window } = checkOptions("effortBySegment", question, effortKinds);
  const shares = readIntendedShares(intended);
  const cellsBy = effortCells(book, checkWindow(window));
  const bySegment = cellsBy(segmentOf);
  const ofReps = Array.from(
    cellsBy((item) => JSON.stringify([segmentOf(item), item.ownerId ?? null])),
    ([key, cell]): RepCell => {
      const [segment, rep] = JSON.parse(key ?? "") as [string | null, string | null];
      return { segment, rep, cell };
    },
  );
  const minutesOfAll = minutesIn([...bySegment].map(([segment, cell]) => ({ segment, cell })));
  const intention = (segment: string | null): number | null =>
    segment === null ? null : (shares.get(segment) ?? null);
  return [...new Set([...bySegment.keys(), ...shares.keys()])].sort(compareKeys).flatMap((segment) => {
    const rows = ofReps
      .filter((each) => each.segment === segment)
      .sort((one, other) => compareKeys(one.rep, other.rep))
      .map(({ rep, cell }): SegmentEffort => {
        const whole = minutesIn(ofReps.filter((each) => each.rep === rep));
        return { level: "rep", segment, rep, ...judged(cell, shareOf(segment, cell, whole), intention(segment)) };
      });
    const cell = bySegment.get(segment) ?? noCell;
    const share = shareOf(segment, cell, minutesOfAll);
    return [...rows, { level: "segment", segment, rep: null, ...judged(cell, share, intention(segment)) }];
  });
}

interface SegmentCell {
  readonly segment: string | null;
  readonly cell: EffortCell;
}

interface RepCell extends SegmentCell {
  readonly rep: string | null;
}

/** Minutes for any segment. */
const minutesIn = (cells: readonly SegmentCell[]): number =>
  sumToNumber(
    cells.reduce((sum, { segment, cell }) => (segment === null ? sum : addAmount(sum, cell.minutes)), emptySum()),
  );

const shareOf = (segment: string | null, { minutes }: EffortCell, whole: number): number | null =>
  segment === null || whole === 0 ? null : minutes / whole;

const judged = (
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
