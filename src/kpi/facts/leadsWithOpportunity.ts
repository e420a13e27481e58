import { compareKeys } from "../../collections/compareKeys.js";
import type { Lead } from "../../model/records/lead.js";
import type { Opportunity } from "../../model/records/opportunity.js";

/**
 * Returns a book's leads, each with its opportunity. The opportunity is the one that the lead names, else the first
 * created of the opportunities that name the lead. A lead without a conversion day was converted on the day its
 * opportunity was created.
 */
export function leadsWithOpportunity({
  leads = [],
  opportunities = [],
}: {
  readonly leads?: Iterable<Lead> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
}): Iterable<Lead> {
  const dealById = new Map<string, Opportunity>();
  const firstDealByLead = new Map<string, Opportunity>();
  for (const deal of opportunities) {
    dealById.set(deal.id, deal);
    const known = firstDealByLead.get(deal.leadId ?? "");
    if (deal.leadId != null && (known === undefined || isEarlier(deal, known))) firstDealByLead.set(deal.leadId, deal);
  }
  return Array.from(leads, (lead) => {
    const deal = lead.opportunityId == null ? firstDealByLead.get(lead.id) : dealById.get(lead.opportunityId);
    if (deal === undefined) return lead;
    return { ...lead, opportunityId: deal.id, convertedOn: lead.convertedOn ?? deal.createdOn ?? null };
  });
}

/**
 * Tests if a deal comes first, by the day of creation, then by id, so that the order of the records does not matter.
 * Deals without a creation day come last.
 */
const isEarlier = (deal: Opportunity, other: Opportunity): boolean =>
  (compareKeys(deal.createdOn ?? null, other.createdOn ?? null) || compareKeys(deal.id, other.id)) < 0;
