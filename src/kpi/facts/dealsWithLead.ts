import { compareKeys } from "../../collections/compareKeys.js";
import { closedOn, createdOn } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf, accessor } from "../../model/accessors/accessor.js";
import type { Lead } from "../../model/records/lead.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";

/** A deal with the day the lead that it came from was created. */
export interface DealWithLead extends Opportunity {
  readonly leadCreatedOn?: Day | null | undefined;
}

/**
 * A book's deals, each with the creation of its lead: of the one its record names, else of the first created of those that
 * name it. A lead created after the deal was closed is none that it came from.
 */
export function dealsWithLead({
  leads = [],
  opportunities = [],
}: {
  readonly leads?: Iterable<Lead> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
}): Iterable<DealWithLead> {
  const createdAs = new Map<string, Day | null>();
  const createdFor = new Map<string, Day | null>();
  for (const lead of leads) {
    const created = readDayOf(createdOn, lead) ?? null;
    createdAs.set(lead.id, created);
    const deal = lead.opportunityId;
    if (deal != null) createdFor.set(deal, earlier(created, createdFor.get(deal) ?? null));
  }
  return Array.from(opportunities, (deal) => {
    const created = (deal.leadId == null ? createdFor.get(deal.id) : createdAs.get(deal.leadId)) ?? null;
    const closed = readDayOf(closedOn, deal);
    return { ...deal, leadCreatedOn: created !== null && closed != null && created > closed ? null : created };
  });
}

/** An unknown day is no day. */
const earlier = (one: Day | null, other: Day | null): Day | null => (compareKeys(one, other) < 0 ? one : other);

/** Days from the creation of a deal's lead to the deal's close. */
export const daysFromLead: Accessor<DealWithLead, number> = accessor("closedOn", (deal) => {
  const closed = closedOn(deal);
  return deal.leadCreatedOn == null || closed == null
    ? null
    : numberOfDay(closed, "closedOn") - numberOfDay(deal.leadCreatedOn);
});
