import { byId } from "../../model/book/byId.js";
import { closedOn } from "../../model/accessors/opportunity.js";
import type { Account } from "../../model/records/account.js";
import type { Lead } from "../../model/records/lead.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";
import { segmentsAsOf, segmentsOf, type WithSegments } from "./segments.js";

/** Deal with the segments of its account and its lead, the likeliest first. */
export type DealWithSegment = Opportunity & WithSegments;

/** Returns a book's deals, each with the known segments of its account and its lead. */
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

/** Deals by the day of their close, with the segments known as of the window's day. */
export const dealsByClose: FlowBasis<DealWithSegment> = cohort<DealWithSegment>(closedOn, segmentsAsOf);
