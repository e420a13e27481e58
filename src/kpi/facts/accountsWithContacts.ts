import { byId } from "../../model/book/byId.js";
import { isHeld, isSelling } from "../../model/accessors/activity.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Account } from "../../model/records/account.js";
import type { Activity } from "../../model/records/activity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import type { StockBasis } from "../define/stock.js";
import { stock } from "../define/stock.js";

/** A contact with an account, and the day from which it is known to have been with that one. */
interface Contact {
  readonly on: Day;
  readonly recordAsOf: Day;
}

/** An account with its contacts, and the day that is looked at. */
export interface ContactedAccount extends Account {
  readonly contacts?: readonly Contact[];
  readonly asOf?: Day | null | undefined;
}

interface ContactBook {
  readonly accounts?: Iterable<ContactedAccount> | undefined;
  readonly activities?: Iterable<Activity> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
  readonly asOf?: Day;
}

/**
 * A book's accounts, each with the held selling activities for it: those that name it, and those that name one of its deals.
 * Where no day is asked about, accounts are looked at on the book's own, if it has one.
 */
export function accountsWithContacts({
  accounts = [],
  activities = [],
  opportunities = [],
  asOf,
}: ContactBook): Iterable<ContactedAccount> {
  const dealOf = byId(opportunities);
  const contactsOf = new Map<string, Contact[]>();
  for (const activity of activities) {
    if (!isHeld(activity) || isSelling(activity) !== true) continue;
    const { on, accountId } = activity;
    const deal = accountId == null ? dealOf.get(activity.opportunityId ?? "") : undefined;
    const dealt = deal && readDayOf(createdOn, deal);
    const account = accountId ?? deal?.accountId;
    if (account != null)
      getOrInsert(contactsOf, account, () => []).push({ on, recordAsOf: dealt != null && dealt > on ? dealt : on });
  }
  return Array.from(accounts, (account) => ({
    ...account,
    contacts: contactsOf.get(account.id) ?? [],
    asOf: asOf ?? null,
  }));
}

/** Looks at accounts on a day: those there were, each saying which day that is. */
export const contactedAccountsAsOf: StockBasis<ContactedAccount> = stock<ContactedAccount>(
  (account, day) => {
    const created = readDayOf(createdOn, account);
    return created != null && created > day ? null : { ...account, asOf: day };
  },
  () => false,
  () => false,
);

/** The day of the last contact that is known on the day looked at; null where there was none. */
export const lastContactOn = ({ contacts = [], asOf }: ContactedAccount): Day | null =>
  contacts
    .filter(({ recordAsOf }) => asOf != null && recordAsOf <= asOf)
    .reduce<Day | null>((last, { on }) => (last === null || on > last ? on : last), null);
