import type { Lead } from "../../../src/model/records/lead.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { share } from "../exact.js";
import { inWindow, type Book, type Twin, type Window } from "../twin.js";

/** Of the member that looks for the segment Gold and the types prospect and partner. */
export const leadFitShare: Twin = (book, window) => {
  const fits = book.leads
    .filter(({ createdOn }) => inWindow(createdOn, window))
    .map((lead) => {
      const account = accountOf(lead, book, window);
      const [segment, type] = [lead.segment ?? account?.segment, account?.type];
      if (segment === "Silver" || type === "customer") return false;
      return segment == null || type == null ? null : true;
    })
    .filter((fit) => fit !== null);
  return share(fits.filter((fit) => fit).length, fits.length);
};

/** The account of the lead's opportunity, once the lead was converted and the account was there. */
function accountOf(
  lead: Lead,
  { opportunities, accounts }: Book,
  { asOf }: Window,
): Book["accounts"][number] | undefined {
  const deal =
    lead.opportunityId == null
      ? opportunities.filter(({ leadId }) => leadId === lead.id).toSorted(byCreation)[0]
      : opportunities.find(({ id }) => id === lead.opportunityId);
  const on = lead.convertedOn ?? deal?.createdOn ?? "";
  if (deal?.accountId == null || (asOf !== undefined && on > asOf)) return undefined;
  return accounts.find(
    ({ id, createdOn }) => id === deal.accountId && (asOf === undefined || (createdOn ?? "") <= asOf),
  );
}

const byCreation = (one: Opportunity, other: Opportunity): number =>
  (one.createdOn ?? "9999") < (other.createdOn ?? "9999") ? -1 : 1;
