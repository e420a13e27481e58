import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { inWindow, type Twin } from "../twin.js";

/** A lead of no creation day is known on no day; the first created of the deals that name a lead dates its conversion. */
export const leadsConverted: Twin = ({ leads, opportunities }, window) => {
  const { asOf } = window;
  const known = leads.filter(({ createdOn }) => asOf === undefined || (createdOn != null && createdOn <= asOf));
  return known.filter((lead) => {
    const deal =
      lead.opportunityId == null
        ? opportunities.filter(({ leadId }) => leadId === lead.id).toSorted(byCreation)[0]
        : opportunities.find(({ id }) => id === lead.opportunityId);
    const isConverted = lead.convertedOn != null || lead.opportunityId != null || deal !== undefined;
    return isConverted && inWindow(lead.convertedOn ?? deal?.createdOn, window);
  }).length;
};

const byCreation = (one: Opportunity, other: Opportunity): number =>
  (one.createdOn ?? "9999") < (other.createdOn ?? "9999") ? -1 : 1;
