import { compareKeys } from "../../collections/compareKeys.js";
import { closedOn, createdOn } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf, accessor } from "../../model/accessors/accessor.js";
import type { Lead } from "../../model/records/lead.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";

/** Deal with the day its lead was created. */
export interface DealWithLead extends Opportunity {
  readonly leadCreatedOn?: Day | null | undefined;
}

/**
 * Returns a book's deals, each with the creation day of its lead. The lead is the one that the deal names, else the
 * first created of the leads that name the deal. A lead created after the deal's close does not count as its lead.
 */
export function dealsWithLead({
  leads = [],
  opportunities = [],
}: {
  readonly leads?: Iterable<Lead> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
}): Iterable<DealWithLead> {
  const createdOnOfLead = new Map<string, Day | null>();
  const firstCreatedOnOfDeal = new Map<string, Day | null>();
  for (const lead of leads) {
    const created = readDayOf(createdOn, lead) ?? null;
    createdOnOfLead.set(lead.id, created);
    const deal = lead.opportunityId;
    if (deal != null) firstCreatedOnOfDeal.set(deal, earlierDay(created, firstCreatedOnOfDeal.get(deal) ?? null));
  }
  return Array.from(opportunities, (deal) => {
    const created =
      (deal.leadId == null ? firstCreatedOnOfDeal.get(deal.id) : createdOnOfLead.get(deal.leadId)) ?? null;
    const closed = readDayOf(closedOn, deal);
    return { ...deal, leadCreatedOn: created !== null && closed != null && created > closed ? null : created };
  });
}

/** Returns the earlier of two days. A known day comes before an unknown one. */
const earlierDay = (one: Day | null, other: Day | null): Day | null => (compareKeys(one, other) < 0 ? one : other);

/** Number of days from the creation of a deal's lead to the deal's close. */
export const daysFromLead: Accessor<DealWithLead, number> = accessor("closedOn", (deal) => {
  const closed = closedOn(deal);
  return deal.leadCreatedOn == null || closed == null
    ? null
    : numberOfDay(closed, "closedOn") - numberOfDay(deal.leadCreatedOn);
});
