import type { Day } from "../../time/day.js";
import { closedOn, createdOn, isClosed } from "../accessors/opportunity.js";
import { readDayOf } from "../accessors/accessor.js";
import { changedOn } from "../accessors/stageChange.js";
import type { Opportunity } from "../records/opportunity.js";
import type { StageChange } from "../records/stageChange.js";

/**
 * Returns a deal as it was known at the end of a day; null if it did not exist yet, or if its record does not say when.
 *
 * A deal closed by that day is as it is. An open one has the stage of its latest stage change up to that day, and the amount,
 * probability and expected close of the latest change that states each. A field that no change states has today's value: see
 * {@link isReconstructed}.
 *
 * @example opportunityAsOf({ id: "a", stage: "won", outcome: "won", createdOn: "2026-01-05", closedOn: "2026-03-01" }, "2026-02-01").outcome // => 'open'
 */
export function opportunityAsOf<Deal extends Opportunity>(deal: Deal, day: Day): Deal | null {
  if (isUndated(deal)) return null;
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
 * Returns true for a deal without a day of creation, and for a closed one without a day of closing: its past is not known.
 *
 * @example isUndated({ ...won, closedOn: null }) // => true
 */
export const isUndated = (deal: Opportunity): boolean =>
  readDayOf(createdOn, deal) == null || (isClosed(deal) && readDayOf(closedOn, deal) == null);

/**
 * Returns true if {@link opportunityAsOf} gives today's stage and amount to a deal that was open on a day, because its history
 * does not reach back to that day.
 *
 * @example isReconstructed({ ...open, createdOn: "2026-01-05", history: [{ on: "2026-02-01", stage: "proposal" }] }, "2026-01-31") // => true
 */
export function isReconstructed(deal: Opportunity, day: Day): boolean {
  const closed = readDayOf(closedOn, deal);
  return (closed == null || closed > day) && changesUpTo(deal, day).length === 0;
}

/** Returns the changes up to the end of a day, oldest first; changes of one day in recorded order. */
export function changesUpTo({ history }: Pick<Opportunity, "history">, day: Day): readonly StageChange[] {
  if (history == null) return none;
  // Most records list their changes in order, and every deal is asked on every day that is evaluated.
  if (isInOrder(history, day)) return history;
  return history
    .filter((change) => {
      const on = readDayOf(changedOn, change);
      return on != null && on <= day;
    })
    .sort(byDay);
}

const none: readonly StageChange[] = [];

/** Returns true if all changes have a day up to another day, the oldest first. */
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
