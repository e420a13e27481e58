import { byId } from "../../model/book/byId.js";
import { opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Account } from "../../model/records/account.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";

/** Deal with its account, if the book has the account. */
export interface DealWithAccount extends Opportunity {
  readonly account?: Account | null | undefined;
}

/** Returns a book's deals, each with its account. If two accounts share an id, the later record counts. */
export function dealsWithAccount({
  opportunities = [],
  accounts = [],
}: {
  readonly opportunities?: Iterable<Opportunity> | undefined;
  readonly accounts?: Iterable<Account> | undefined;
}): Iterable<DealWithAccount> {
  const accountOf = byId(accounts);
  return Array.from(opportunities, (deal) => ({
    ...deal,
    account: deal.accountId == null ? null : (accountOf.get(deal.accountId) ?? null),
  }));
}

/** Deals by the day of their creation, as known on the window's day. An account created later is not known then. */
export const dealsWithAccountByCreation: FlowBasis<DealWithAccount> = cohort<DealWithAccount>(
  createdOn,
  (deal, day) => {
    const past = opportunityAsOf(deal, day) ?? deal;
    const accountCreatedOn = past.account && readDayOf(createdOn, past.account);
    return accountCreatedOn != null && accountCreatedOn > day ? { ...past, account: null } : past;
  },
);
