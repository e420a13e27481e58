import type { Day } from "../../time/day.js";
import { closedOn, createdOn, isClosed } from "../accessors/opportunity.js";
import { readDayOf } from "../accessors/accessor.js";
import { changedOn } from "../accessors/stageChange.js";
import { changesUpTo } from "./changesUpTo.js";
import type { Opportunity, Outcome } from "../records/opportunity.js";

/**
 * Returns a deal as it was known at the end of a day; null if it did not exist yet, or if its record does not say when.
 *
 * A deal closed by that day is as it is. Any other has stage and outcome of its latest stage change up to that day, and the
 * amount, probability, expected close and owner of the latest change that states each. So a deal that was won and later lost
 * is won in between. A field that no change states has today's value: see {@link isReconstructed}.
 *
 * @example opportunityAsOf({ id: "a", stage: "won", outcome: "won", createdOn: "2026-01-05", closedOn: "2026-03-01" }, "2026-02-01").outcome // => 'open'
 */
export function opportunityAsOf<Deal extends Opportunity>(deal: Deal, day: Day): Deal | null {
  if (isUndated(deal)) return null;
  const created = readDayOf(createdOn, deal);
  if (created == null || created > day) return null;
  if (isClosedBy(deal, day)) return deal;
  const ownerId = ownerAsOf(deal, day);
  const changes = changesUpTo(deal, day);
  if (changes.length === 0) return { ...deal, outcome: "open", closedOn: null, lossReason: null, ownerId };
  let { stage, amount, probability, expectedCloseOn } = deal;
  let outcome: Outcome = "open";
  let closedOnDay: Day | null = null;
  for (const change of changes) {
    ({ stage } = change);
    amount = change.amount ?? amount;
    probability = change.probability ?? probability;
    expectedCloseOn = change.expectedCloseOn ?? expectedCloseOn;
    const next = change.outcome ?? "open";
    if (next !== outcome) closedOnDay = next === "open" ? null : (readDayOf(changedOn, change) ?? null);
    outcome = next;
  }
  const lossReason = outcome === "lost" ? deal.lossReason : null;
  return { ...deal, outcome, closedOn: closedOnDay, lossReason, stage, amount, probability, expectedCloseOn, ownerId };
}

/**
 * Returns the owner of a deal on a day: of the latest change up to it that names one, and today's owner if no change does. Null
 * if the first change that names an owner is later, because the owner before is not known.
 */
function ownerAsOf({ ownerId, history }: Opportunity, day: Day): string | null | undefined {
  if (history?.some((change) => change.ownerId != null) !== true) return ownerId;
  return changesUpTo({ history }, day).findLast((change) => change.ownerId != null)?.ownerId ?? null;
}

/**
 * Returns true for a deal without a day of creation, and for a closed one without a day of closing: its past is not known.
 *
 * @example isUndated({ ...won, closedOn: null }) // => true
 */
export const isUndated = (deal: Opportunity): boolean =>
  readDayOf(createdOn, deal) == null || (isClosed(deal) && readDayOf(closedOn, deal) == null);

/**
 * Returns a deal of {@link isUndated} as an open one, if it may have been open at the end of a day; null for any other.
 *
 * @example mayBeOpenAsOf({ ...won, createdOn: "2026-01-05", closedOn: null }, "2026-02-01").outcome // => 'open'
 */
export function mayBeOpenAsOf<Deal extends Opportunity>(deal: Deal, day: Day): Deal | null {
  const [created, closed] = [readDayOf(createdOn, deal), readDayOf(closedOn, deal)];
  if (!isUndated(deal) || (created != null && created > day) || (closed != null && closed <= day)) return null;
  return isClosed(deal) ? { ...deal, outcome: "open", closedOn: null } : deal;
}

/** Returns true if a deal is closed, and was by the end of a day. The closing day of an open deal is left over from an earlier close. */
function isClosedBy(deal: Opportunity, day: Day): boolean {
  const closed = readDayOf(closedOn, deal);
  return isClosed(deal) && closed != null && closed <= day;
}

/** Field of a deal that its history may state. */
export type StatedField = "amount" | "probability" | "expectedCloseOn";

/**
 * Returns true if {@link opportunityAsOf} gives today's stage to a deal that was open on a day, because its history does not
 * reach back to that day, or today's value of one of some fields, because no change up to that day states it.
 *
 * @example isReconstructed({ ...open, createdOn: "2026-01-05", history: [{ on: "2026-02-01", stage: "proposal" }] }, "2026-01-31") // => true
 */
export function isReconstructed(deal: Opportunity, day: Day, fields: readonly StatedField[] = []): boolean {
  if (isClosedBy(deal, day)) return false;
  const changes = changesUpTo(deal, day);
  return changes.length === 0 || fields.some((field) => changes.every((change) => change[field] == null));
}
