import { compareKeys } from "../../collections/compareKeys.js";
import type { Lead } from "../../model/records/lead.js";
import type { Opportunity } from "../../model/records/opportunity.js";

/**
 * A book's leads, each with its opportunity: the one its record names, else the first created of those that name it. Where
 * the record does not say when the lead was converted, it was on the day that opportunity was created.
 */
export function leadsWithOpportunity({
  leads = [],
  opportunities = [],
}: {
  readonly leads?: Iterable<Lead> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
}): Iterable<Lead> {
  const dealWith = new Map<string, Opportunity>();
  const dealOf = new Map<string, Opportunity>();
  for (const deal of opportunities) {
    dealWith.set(deal.id, deal);
    const known = dealOf.get(deal.leadId ?? "");
    if (deal.leadId != null && (known === undefined || isEarlier(deal, known))) dealOf.set(deal.leadId, deal);
  }
  return Array.from(leads, (lead) => {
    const deal = lead.opportunityId == null ? dealOf.get(lead.id) : dealWith.get(lead.opportunityId);
    if (deal === undefined) return lead;
    return { ...lead, opportunityId: deal.id, convertedOn: lead.convertedOn ?? deal.createdOn ?? null };
  });
}

/** By the day of creation, those without one last; of one day by id, so that the order of the records does not matter. */
const isEarlier = (deal: Opportunity, other: Opportunity): boolean =>
  (compareKeys(deal.createdOn ?? null, other.createdOn ?? null) || compareKeys(deal.id, other.id)) < 0;
