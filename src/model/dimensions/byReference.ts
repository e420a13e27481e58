import type { Day } from "../../time/day.js";
import { byId } from "../book/byId.js";
import type { SalesBook } from "../book/salesBook.js";
import type { Account } from "../records/account.js";
import type { Quote } from "../records/quote.js";
import type { Rep } from "../records/rep.js";
import type { Dimension, Standing } from "./dimension.js";

interface Owned {
  readonly ownerId?: string | null | undefined;
}

interface OfAccount {
  readonly accountId?: string | null | undefined;
}

/** A dimension that a fact has through its owner, as the owner was on the fact's own day. */
export function ofRep(read: (rep: Rep, day: Day | null) => string | null | undefined): Dimension["of"] {
  const owner = ({ reps }: SalesBook): Standing<Owned> => {
    const repOf = byId(reps);
    return ({ ownerId }, day) => {
      const rep = ownerId == null ? undefined : repOf.get(ownerId);
      return rep === undefined ? null : (read(rep, day) ?? null);
    };
  };
  return {
    ...ofOwner(owner),
    reps: () => (rep, day) => read(rep, day) ?? null,
    assessments: (book) => {
      const ownersOf = owner(book);
      return ({ repId }, day) => ownersOf({ ownerId: repId }, day);
    },
    quotas: (book) => {
      const ownersOf = owner(book);
      return (quota, day) => (quota.ownerId == null ? undefined : ownersOf(quota, day));
    },
  };
}

/** The kinds of record that have an owner, all answering by the same accessor. */
export const ofOwner = (owner: (book: SalesBook) => Standing<Owned>): Dimension["of"] => ({
  leads: owner,
  accounts: owner,
  opportunities: owner,
  activities: owner,
  orders: owner,
  contracts: owner,
  costs: owner,
  surveys: owner,
});

/** A dimension that a fact has through its account. */
export function ofAccount(read: (account: Account) => string | null | undefined): Dimension["of"] {
  const through = ({ accounts }: SalesBook): Standing<OfAccount> => {
    const accountOf = byId(accounts);
    return ({ accountId }) => {
      const account = accountId == null ? undefined : accountOf.get(accountId);
      return account === undefined ? null : (read(account) ?? null);
    };
  };
  return {
    accounts: () => (account) => read(account) ?? null,
    opportunities: through,
    activities: through,
    orders: through,
    contracts: through,
    surveys: through,
  };
}

/** A dimension that a quote has through its opportunity, as that stood on the quote's own day. */
export function ofQuotes({ opportunities: ofDeals }: Dimension["of"]): Dimension["of"] {
  if (ofDeals === undefined) return {};
  return {
    quotes: (book) => {
      const dealOf = byId(book.opportunities);
      const standing = ofDeals(book);
      const through = ({ opportunityId }: Quote, day: Day | null): string | null | undefined => {
        const deal = dealOf.get(opportunityId);
        return deal === undefined ? null : standing(deal, day);
      };
      // What is the same on all days for a deal is so for its quotes, and its standing says so by asking for no day.
      return standing.length < 2 ? (quote) => through(quote, null) : through;
    },
  };
}
