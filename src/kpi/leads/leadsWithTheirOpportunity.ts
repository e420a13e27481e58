import type { Lead } from "../../model/records/lead.js";
import type { Opportunity } from "../../model/records/opportunity.js";

/** A book's leads, each with the opportunity that names it where its own record names none. */
export function leadsWithTheirOpportunity({
  leads = [],
  opportunities = [],
}: {
  readonly leads?: Iterable<Lead>;
  readonly opportunities?: Iterable<Opportunity>;
}): Iterable<Lead> {
  const opportunityOf = new Map<string, string>();
  for (const { id, leadId } of opportunities)
    if (leadId != null && !opportunityOf.has(leadId)) opportunityOf.set(leadId, id);
  return Array.from(leads, (lead) => {
    const opportunityId = lead.opportunityId ?? opportunityOf.get(lead.id);
    return opportunityId === undefined ? lead : { ...lead, opportunityId };
  });
}
