import type { Lead } from "../../../src/model/records/lead.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { share } from "../exact.js";
import { inWindow, type Book, type Twin } from "../twin.js";

export const leadConversionRate: Twin = (book, window) => {
  const created = book.leads.filter(({ createdOn }) => inWindow(createdOn, window));
  return share(created.filter((lead) => isConverted(lead, book, window.asOf)).length, created.length);
};

/** The record says so, by a day or by its opportunity, or the first created of those that name the lead does. */
function isConverted(lead: Lead, { opportunities }: Book, asOf: string | undefined): boolean {
  const deal =
    lead.opportunityId == null
      ? opportunities.filter(({ leadId }) => leadId === lead.id).toSorted(byCreation)[0]
      : opportunities.find(({ id }) => id === lead.opportunityId);
  if (lead.convertedOn == null && lead.opportunityId == null && deal === undefined) return false;
  const on = lead.convertedOn ?? deal?.createdOn ?? null;
  return asOf === undefined || on === null || on <= asOf;
}

const byCreation = (one: Opportunity, other: Opportunity): number =>
  (one.createdOn ?? "9999") < (other.createdOn ?? "9999") ? -1 : 1;
