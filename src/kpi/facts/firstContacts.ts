import { isSelling } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import type { Order } from "../../model/records/order.js";
import type { Day } from "../../time/day.js";
import { cohort } from "../define/cohort.js";
import { ordersInHistory } from "./ordersInHistory.js";
import { compareByDay } from "./compareByDay.js";

/** The first contact with a prospect, and what came of it. */
export interface FirstContact extends Partial<Activity> {
  /** The day of the account's first order; null while there is none. */
  readonly customerSince?: Day | null | undefined;
}

/**
 * The first contact with each account that was no customer before it: the earliest activity held with it, of one day
 * the one whose id comes first. Time that is not selling, such as administration or training, is no contact.
 */
export function firstContacts({
  activities = [],
  orders = [],
}: {
  readonly activities?: Iterable<FirstContact> | undefined;
  readonly orders?: Iterable<Order> | undefined;
}): FirstContact[] {
  const since = new Map(
    ordersInHistory({ orders }).map(({ accountId, customerSince }) => [accountId, customerSince ?? null]),
  );
  const firstOf = new Map<string, FirstContact>();
  for (const activity of activities) {
    if (activity.accountId == null || !isContact(activity)) continue;
    const known = firstOf.get(activity.accountId);
    if (known === undefined || compareByDay(activity, known) < 0) firstOf.set(activity.accountId, activity);
  }
  return Array.from(firstOf, ([account, contact]) => ({
    ...contact,
    customerSince: since.get(account) ?? null,
  })).filter(({ customerSince, on }) => customerSince === null || on == null || customerSince >= on);
}

/** First contacts by their day. An order that came after the day asked about had not come then. */
export const firstContactsByDay = cohort<FirstContact>(happenedOn, (contact, day) => {
  const { customerSince } = contact;
  return customerSince != null && customerSince > day ? { ...contact, customerSince: null } : contact;
});

/** Whether an activity brought rep and account together. */
export const isContact = (activity: Partial<Activity>): boolean =>
  activity.status === "held" && isSelling(activity) !== false;
