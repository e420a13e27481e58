import { changesUpTo } from "../../model/history/changesUpTo.js";
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
  return { deal, created, closed, changes: changesUpTo(deal, closed) };
}
