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

/** Contact with an account. */
interface Contact {
  readonly on: Day;
  /** First day on which the book knows the account of the contact. */
  readonly knownOn: Day;
}

/** Account with its contacts. */
export interface ContactedAccount extends Account {
  readonly contacts?: readonly Contact[];
  /** Day as of which the account is seen. */
  readonly asOf?: Day | null | undefined;
}

interface ContactBook {
  readonly accounts?: Iterable<ContactedAccount> | undefined;
  readonly activities?: Iterable<Activity> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
  readonly asOf?: Day;
}

/**
 * Returns a book's accounts, each with its contacts. A contact is a held selling activity that names the account or one
 * of its deals. Without a day in the window, accounts are seen as of the book's day, if it has one.
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
    const dealCreatedOn = deal && readDayOf(createdOn, deal);
    const account = accountId ?? deal?.accountId;
    if (account != null && on != null)
      getOrInsert(contactsOf, account, () => []).push({
        on,
        knownOn: dealCreatedOn != null && dealCreatedOn > on ? dealCreatedOn : on,
      });
  }
  return Array.from(accounts, (account) => ({
    ...account,
    contacts: contactsOf.get(account.id) ?? [],
    asOf: asOf ?? null,
  }));
}

/** Accounts as of a day, without those created later. Each account carries the day. */
export const contactedAccountsAsOf: StockBasis<ContactedAccount> = stock<ContactedAccount>(
  (account, day) => {
    const created = readDayOf(createdOn, account);
    return created != null && created > day ? null : { ...account, asOf: day };
  },
  () => false,
  () => false,
);

/** Returns the day of the last contact known by the account's `asOf`; null if there is none. */
export const lastContactOn = ({ contacts = [], asOf }: ContactedAccount): Day | null =>
  contacts
    .filter(({ knownOn }) => asOf != null && knownOn <= asOf)
    .reduce<Day | null>((last, { on }) => (last === null || on > last ? on : last), null);
