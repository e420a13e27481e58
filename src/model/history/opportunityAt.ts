import type { Day } from "../../time/day.js";
import { closedOn, createdOn, isClosed } from "../accessors/opportunity.js";
import { readDayOf } from "../accessors/accessor.js";
import { changedOn } from "../accessors/stageChange.js";
import type { Opportunity } from "../records/opportunity.js";
import type { StageChange } from "../records/stageChange.js";

/**
 * A deal as it was known at the end of a day; null where it did not exist yet, or its record does not say when.
 *
 * A deal closed by that day is as it is. An open one has the stage, amount, probability and expected close that the
 * latest stage change up to that day states, each from the latest change that states it. What no change states is
 * today's value: see {@link isReconstructed}.
 *
 * @example opportunityAt({ id: "a", stage: "won", outcome: "won", createdOn: "2026-01-05", closedOn: "2026-03-01" }, "2026-02-01").outcome // => 'open'
 */
export function opportunityAt<Deal extends Opportunity>(deal: Deal, day: Day): Deal | null {
  if (isUnplaced(deal)) return null;
  const created = readDayOf(createdOn, deal);
  if (created == null || created > day) return null;
  const closed = readDayOf(closedOn, deal);
  if (closed != null && closed <= day) return deal;
  const changes = changesUpTo(deal, day);
  if (changes.length === 0) return { ...deal, outcome: "open", closedOn: null, lossReason: null };
  let { stage, amount, probability, expectedCloseOn } = deal;
  for (const change of changes) {
    ({ stage } = change);
    amount = change.amount ?? amount;
    probability = change.probability ?? probability;
    expectedCloseOn = change.expectedCloseOn ?? expectedCloseOn;
  }
  return {
    ...deal,
    outcome: "open",
    closedOn: null,
    lossReason: null,
    stage,
    amount,
    probability,
    expectedCloseOn,
  };
}

/**
 * Whether no day can be asked about the deal: its creation, or the close of a closed one, is not recorded.
 *
 * @example isUnplaced({ ...won, closedOn: null }) // => true
 */
export const isUnplaced = (deal: Opportunity): boolean =>
  readDayOf(createdOn, deal) == null || (isClosed(deal) && readDayOf(closedOn, deal) == null);

/**
 * Whether what {@link opportunityAt} says of a deal that was open on a day is today's stage and amount, because its
 * history does not reach back to that day.
 *
 * @example isReconstructed({ ...open, createdOn: "2026-01-05", history: [{ on: "2026-02-01", stage: "proposal" }] }, "2026-01-31") // => true
 */
export function isReconstructed(deal: Opportunity, day: Day): boolean {
  const closed = readDayOf(closedOn, deal);
  return (closed == null || closed > day) && changesUpTo(deal, day).length === 0;
}

/** Changes up to the end of a day, oldest first; those of one day in recorded order. */
export function changesUpTo({ history }: Pick<Opportunity, "history">, day: Day): readonly StageChange[] {
  if (history == null) return none;
  // Most records tell their changes in order, and this is asked of every deal on every day that is looked at.
  if (isInOrder(history, day)) return history;
  return history
    .filter((change) => {
      const on = readDayOf(changedOn, change);
      return on != null && on <= day;
    })
    .sort(byDay);
}

const none: readonly StageChange[] = [];

/** Whether all changes are dated, up to the end of a day, and the oldest stands first. */
function isInOrder(history: readonly StageChange[], day: Day): boolean {
  let last = "";
  for (const change of history) {
    const on = readDayOf(changedOn, change);
    if (on == null || on > day || on < last) return false;
    last = on;
  }
  return true;
}

function byDay(left: StageChange, right: StageChange): number {
  const [before, after] = [changedOn(left) ?? "", changedOn(right) ?? ""];
  return before < after ? -1 : before === after ? 0 : 1;
}
