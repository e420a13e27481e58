import { byId } from "../../model/book/byId.js";
import { closedOn } from "../../model/accessors/opportunity.js";
import type { Account } from "../../model/records/account.js";
import type { Lead } from "../../model/records/lead.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";
import { segmentsAsOf, segmentsOf, type WithSegments } from "./segments.js";

/** A deal with the segments it may be for. */
export type DealWithSegment = Opportunity & WithSegments;

/** A book's deals, each with the segments of its account and of its lead, as far as they have one. */
export function dealsWithSegment({
  opportunities = [],
  accounts = [],
  leads = [],
}: {
  readonly opportunities?: Iterable<Opportunity> | undefined;
  readonly accounts?: Iterable<Account> | undefined;
  readonly leads?: Iterable<Lead> | undefined;
}): Iterable<DealWithSegment> {
  const accountOf = byId(accounts);
  const leadOf = byId(leads);
  return Array.from(opportunities, (deal) => ({
    ...deal,
    segments: [...segmentsOf(accountOf.get(deal.accountId ?? "")), ...segmentsOf(leadOf.get(deal.leadId ?? ""))],
  }));
}

/** Deals by the day they closed, for whom they are as known on the day asked about. */
export const dealsByClose: FlowBasis<DealWithSegment> = cohort<DealWithSegment>(closedOn, segmentsAsOf);
