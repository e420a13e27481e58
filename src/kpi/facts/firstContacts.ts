import { isSelling } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import type { Order } from "../../model/records/order.js";
import type { Day } from "../../time/day.js";
import { cohort } from "../define/cohort.js";
import { ordersInHistory } from "./ordersInHistory.js";
import { compareByDay } from "./compareByDay.js";

/** First contact with a prospect. */
export interface FirstContact extends Partial<Activity> {
  /** Day of the account's first order; null without one. */
  readonly customerSince?: Day | null | undefined;
}

/**
 * Returns the first contact with each account: the earliest activity held with it, and of one day the activity with the
 * first id. Accounts that were customers before their first contact are left out. Time that is not selling, such as
 * administration or training, is no contact.
 */
export function firstContacts({
  activities = [],
  orders = [],
}: {
  readonly activities?: Iterable<FirstContact> | undefined;
  readonly orders?: Iterable<Order> | undefined;
}): FirstContact[] {
  const customerSinceOf = new Map(
    ordersInHistory({ orders }).map(({ accountId, customerSince }) => [accountId, customerSince ?? null]),
  );
  const firstOf = new Map<string, FirstContact>();
  for (const activity of activities) {
    if (activity.accountId == null || !isContact(activity)) continue;
    const first = firstOf.get(activity.accountId);
    if (first === undefined || compareByDay(activity, first) < 0) firstOf.set(activity.accountId, activity);
  }
  return Array.from(firstOf, ([account, contact]) => ({
    ...contact,
    customerSince: customerSinceOf.get(account) ?? null,
  })).filter(({ customerSince, on }) => customerSince === null || on == null || customerSince >= on);
}

/** First contacts by their day. An order after the window's day does not count. */
export const firstContactsByDay = cohort<FirstContact>(happenedOn, (contact, day) => {
  const { customerSince } = contact;
  return customerSince != null && customerSince > day ? { ...contact, customerSince: null } : contact;
});

/** Tests if an activity is a contact between a rep and an account: held, and not known as other work than selling. */
export const isContact = (activity: Partial<Activity>): boolean =>
  activity.status === "held" && isSelling(activity) !== false;
