import type { Opportunity } from "../model/records/opportunity.js";
import type { StageChange } from "../model/records/stageChange.js";
import type { Day } from "../time/day.js";

/** Deals as they stood on a day. */
export interface PipelineSnapshot {
  readonly on: Day;
  readonly opportunities: readonly Opportunity[];
}

/**
 * Returns the histories of deals by their id, from snapshots of a pipeline: a change for each snapshot in which stage,
 * amount, probability, expected close, outcome or owner of a deal differ from the one before. The snapshots may come in any
 * order. A deal is first known on the day of the first snapshot that has it.
 *
 * @example historiesFromSnapshots([{ on: "2026-01-31", opportunities: [{ ...open, id: "a", stage: "demo" }] }, { on: "2026-02-28", opportunities: [{ ...open, id: "a", stage: "offer" }] }]).get("a").map(({ on, stage }) => `${on} ${stage}`) // => [ '2026-01-31 demo', '2026-02-28 offer' ]
 */
export function historiesFromSnapshots(
  snapshots: Iterable<PipelineSnapshot>,
): ReadonlyMap<string, readonly StageChange[]> {
  const histories = new Map<string, StageChange[]>();
  const ordered = [...snapshots].toSorted((left, right) => (left.on < right.on ? -1 : left.on === right.on ? 0 : 1));
  for (const { on, opportunities } of ordered)
    for (const deal of opportunities) {
      const { stage, amount, probability, expectedCloseOn, outcome, ownerId } = deal;
      const change = { on, stage, amount, probability, expectedCloseOn, outcome, ownerId };
      const history = histories.get(deal.id);
      const last = history?.at(-1);
      if (history === undefined) histories.set(deal.id, [change]);
      else if (last === undefined || !isSameState(last, change)) history.push(change);
    }
  return histories;
}

const isSameState = (left: StageChange, right: StageChange): boolean =>
  left.stage === right.stage &&
  String(left.amount ?? "") === String(right.amount ?? "") &&
  String(left.probability ?? "") === String(right.probability ?? "") &&
  (left.expectedCloseOn ?? null) === (right.expectedCloseOn ?? null) &&
  (left.outcome ?? null) === (right.outcome ?? null) &&
  (left.ownerId ?? null) === (right.ownerId ?? null);
