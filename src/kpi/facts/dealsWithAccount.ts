import { byId } from "../../model/book/byId.js";
import { opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Account } from "../../model/records/account.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";

/** A deal with the account it is made with, as far as the book knows it. */
export interface DealWithAccount extends Opportunity {
  readonly account?: Account | null | undefined;
}

/** A book's deals, each with its account. Where two accounts share an id, the later stands. */
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

/** Deals by the day they were created, as known on the day asked about; an account that came later was not known then. */
export const dealsWithAccountByCreation: FlowBasis<DealWithAccount> = cohort<DealWithAccount>(
  createdOn,
  (deal, day) => {
    const then = opportunityAsOf(deal, day) ?? deal;
    const since = then.account && readDayOf(createdOn, then.account);
    return since != null && since > day ? { ...then, account: null } : then;
  },
);
