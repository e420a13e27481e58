import { opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { closedOn, createdOn, isClosed } from "../../model/accessors/opportunity.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";

/**
 * Returns a deal as a check looks at it, at the end of a day. Null if the deal was created later.
 *
 * A record that tells nothing of a later day is what was known then, blanks and all, whatever its history says: where the two
 * disagree is a finding of its own. One that does is taken back to the day by its history, as `opportunityAsOf` says. One that
 * does not say when it was created or closed is taken as it stands: to pass it over would hide what is wrong with it.
 * Decision: checked-as-it-stands.
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
