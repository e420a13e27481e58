import type { Day } from "../../time/day.js";
import { byId } from "../book/byId.js";
import type { SalesBook } from "../book/salesBook.js";
import type { Account } from "../records/account.js";
import type { Quote } from "../records/quote.js";
import type { Rep } from "../records/rep.js";
import type { Dimension, DimensionAccessor } from "./dimension.js";

interface WithOwner {
  readonly ownerId?: string | null | undefined;
}

interface WithAccount {
  readonly accountId?: string | null | undefined;
}

/** Returns the accessors of a dimension that a fact has by its owner, as the owner was on the fact's own day. */
export function repDimension(read: (rep: Rep, day: Day | null) => string | null | undefined): Dimension["of"] {
  const keyOfOwner = ({ reps }: SalesBook): DimensionAccessor<WithOwner> => {
    const repOf = byId(reps);
    return ({ ownerId }, day) => {
      const rep = ownerId == null ? undefined : repOf.get(ownerId);
      return rep === undefined ? null : (read(rep, day) ?? null);
    };
  };
  return {
    ...ownerDimension(keyOfOwner),
    reps: () => (rep, day) => read(rep, day) ?? null,
    assessments: (book) => {
      const keyOf = keyOfOwner(book);
      return ({ repId }, day) => keyOf({ ownerId: repId }, day);
    },
    quotas: (book) => {
      const keyOf = keyOfOwner(book);
      return (quota, day) => (quota.ownerId == null ? undefined : keyOf(quota, day));
    },
  };
}

/** Returns the same accessor for all kinds of record that have an owner. */
export const ownerDimension = (keyOfOwner: (book: SalesBook) => DimensionAccessor<WithOwner>): Dimension["of"] => ({
  leads: keyOfOwner,
  accounts: keyOfOwner,
  opportunities: keyOfOwner,
  activities: keyOfOwner,
  orders: keyOfOwner,
  contracts: keyOfOwner,
  costs: keyOfOwner,
  surveys: keyOfOwner,
});

/** Returns the accessors of a dimension that a fact has by its account. */
export function accountDimension(read: (account: Account) => string | null | undefined): Dimension["of"] {
  const keyOfAccount = ({ accounts }: SalesBook): DimensionAccessor<WithAccount> => {
    const accountOf = byId(accounts);
    return ({ accountId }) => {
      const account = accountId == null ? undefined : accountOf.get(accountId);
      return account === undefined ? null : (read(account) ?? null);
    };
  };
  return {
    accounts: () => (account) => read(account) ?? null,
    opportunities: keyOfAccount,
    activities: keyOfAccount,
    orders: keyOfAccount,
    contracts: keyOfAccount,
    surveys: keyOfAccount,
  };
}

/** Returns the accessor of a dimension that a quote has by its opportunity, as the opportunity was on the quote's own day. */
export function quoteDimension({ opportunities: keyOfDeal }: Dimension["of"]): Dimension["of"] {
  if (keyOfDeal === undefined) return {};
  return {
    quotes: (book) => {
      const dealOf = byId(book.opportunities);
      const keyOf = keyOfDeal(book);
      const keyOfQuote = ({ opportunityId }: Quote, day: Day | null): string | null | undefined => {
        const deal = dealOf.get(opportunityId);
        return deal === undefined ? null : keyOf(deal, day);
      };
      // A key that is the same on all days for a deal is so for its quotes: the accessor then has no parameter for the day.
      return keyOf.length < 2 ? (quote) => keyOfQuote(quote, null) : keyOfQuote;
    },
  };
}
