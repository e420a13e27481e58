import { changesUpTo } from "../../model/history/opportunityAsOf.js";
import { closedOn, createdOn, isClosed } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { Day } from "../../time/day.js";
import type { LeftOutReason } from "./leftOut.js";

/** A closed deal, its days and what was recorded of it by its close. */
export interface ClosedDeal {
  readonly deal: Opportunity;
  readonly created: Day;
  readonly closed: Day;
  /** Up to the day of the close, oldest first. */
  readonly changes: readonly StageChange[];
}

/** A closed deal with its days, or why it cannot be scored at any moment. */
export function closedBy(deal: Opportunity, asOf: Day | null): ClosedDeal | LeftOutReason {
  if (!isClosed(deal)) return "not-closed";
  const created = readDayOf(createdOn, deal);
  const closed = readDayOf(closedOn, deal);
  if (created == null || closed == null) return "undated";
  if (asOf !== null && closed > asOf) return "not-closed";
  if (deal.history == null) return "no-history";
  const told = toldInTime(deal, deal.history);
  return { deal: told, created, closed, changes: changesUpTo(told, closed) };
}

/** A deal whose changes stand in the order of their instants, where all have one: an export may list the latest first. */
function toldInTime(deal: Opportunity, history: readonly StageChange[]): Opportunity {
  if (history[0]?.at == null) return deal;
  const instants = history.map(({ at }) => (at == null ? NaN : Date.parse(at)));
  // False of what has no instant.
  const isOut = instants.some((instant, index) => instant < (instants[index - 1] ?? -Infinity));
  if (!isOut || instants.some(Number.isNaN)) return deal;
  const order = instants
    .map((instant, index) => ({ instant, index }))
    .sort((left, right) => left.instant - right.instant);
  return { ...deal, history: order.flatMap(({ index }) => history[index] ?? []) };
}
