import { opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { closedOn, createdOn, isClosed } from "../../model/accessors/opportunity.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";

/**
 * Returns a deal as a check reads it, at the end of a day; null if the deal was created later.
 *
 * A record without a later day stays unchanged, blanks included, even if its history disagrees: the disagreement is a separate
 * finding. A record with a later day goes back to the day by its history, as in `opportunityAsOf`. A record without its day
 * of creation or close stays unchanged: to skip the record would hide its fault. Decision: checked-as-it-stands.
 */
export function dealKnown(record: Opportunity, day: Day | null): Opportunity | null {
  const created = requireDay(createdOn(record), "createdOn") ?? null;
  const closed = requireDay(closedOn(record), "closedOn") ?? null;
  if (day === null || created === null || (isClosed(record) && closed === null)) return record;
  if (created > day) return null;
  const isLater = closed !== null && closed > day;
  const isWhole = record.history?.every((change) => (changedOn(change) ?? "") <= day) ?? true;
  return isWhole && !isLater ? record : opportunityAsOf(record, day);
}
