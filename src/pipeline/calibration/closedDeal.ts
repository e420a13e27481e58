import { changesUpTo } from "../../model/history/opportunityAsOf.js";
import { closedOn, createdOn, isClosed } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { Day } from "../../time/day.js";
import type { ExclusionReason } from "./exclusions.js";

/** Closed deal with its days and the changes recorded by its close. */
export interface ClosedDeal {
  readonly deal: Opportunity;
  readonly created: Day;
  readonly closed: Day;
  /** Changes up to the day of the close, oldest first. */
  readonly changes: readonly StageChange[];
}

/** Reads a closed deal with its days, or the reason that it cannot be scored at any moment. */
export function readClosedDeal(deal: Opportunity, asOf: Day | null): ClosedDeal | ExclusionReason {
  if (!isClosed(deal)) return "not-closed";
  const created = readDayOf(createdOn, deal);
  const closed = readDayOf(closedOn, deal);
  if (created == null || closed == null) return "undated";
  if (asOf !== null && closed > asOf) return "not-closed";
  if (deal.history == null) return "no-history";
  const sorted = sortHistory(deal, deal.history);
  return { deal: sorted, created, closed, changes: changesUpTo(sorted, closed) };
}

/** Returns the deal with its changes in the order of their instants, if all have one: an export may list the latest first. */
function sortHistory(deal: Opportunity, history: readonly StageChange[]): Opportunity {
  if (history[0]?.at == null) return deal;
  const instants = history.map(({ at }) => (at == null ? NaN : Date.parse(at)));
  // A comparison with a missing instant is false.
  const isUnsorted = instants.some((instant, index) => instant < (instants[index - 1] ?? -Infinity));
  if (!isUnsorted || instants.some(Number.isNaN)) return deal;
  const order = instants
    .map((instant, index) => ({ instant, index }))
    .sort((left, right) => left.instant - right.instant);
  return { ...deal, history: order.flatMap(({ index }) => history[index] ?? []) };
}
