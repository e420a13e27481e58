import { byId } from "../../model/book/byId.js";
import type { Account } from "../../model/records/account.js";
import type { Lead } from "../../model/records/lead.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { leadsWithOpportunity } from "./leadsWithOpportunity.js";

/** Lead with the account of its opportunity. */
export interface LeadWithAccount extends Lead {
  readonly account?: Account | null | undefined;
}

/** Returns a book's leads, each with the account of its opportunity. */
export function leadsWithAccount(book: {
  readonly leads?: Iterable<Lead> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
  readonly accounts?: Iterable<Account> | undefined;
}): Iterable<LeadWithAccount> {
  const deals = Array.from(book.opportunities ?? []);
  const accountOf = byId(book.accounts ?? []);
  const accountWith = new Map(deals.map(({ id, accountId }) => [id, accountOf.get(accountId ?? "")]));
  return Array.from(leadsWithOpportunity({ ...book, opportunities: deals }), (lead) => ({
    ...lead,
    account: accountWith.get(lead.opportunityId ?? "") ?? null,
  }));
}
