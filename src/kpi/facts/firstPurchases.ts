import { fold } from "../../metric/evaluate.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { isPurchase } from "../../model/accessors/order.js";
import type { Order } from "../../model/records/order.js";
import type { Day } from "../../time/day.js";
import { cohort } from "../define/cohort.js";
import { compareByDay } from "./compareByDay.js";

/** First order of an account, with the day of the second. */
export interface FirstPurchase extends Partial<Order> {
  /** Day of the account's second order; null without one. */
  readonly repeatedOn?: Day | null | undefined;
  /** Last day on which orders are known. */
  readonly observedUntil?: Day | null | undefined;
  /** Day as of which the book was taken. */
  readonly bookAsOf?: Day | null | undefined;
}

/** Returns the first order of each account, with the day of its second. Credit notes are no orders. */
export function firstPurchases({
  orders = [],
  asOf,
}: {
  readonly orders?: Iterable<FirstPurchase> | undefined;
  readonly asOf?: Day | undefined;
}): FirstPurchase[] {
  const { purchasesOf, last } = fold({ init: noOrders, add: addOrder }, orders, "orders");
  const observation = { bookAsOf: asOf ?? null, observedUntil: asOf ?? last };
  return [...purchasesOf.values()].map(([first, second]) => ({
    ...first,
    ...observation,
    repeatedOn: second?.on ?? null,
  }));
}

interface OrdersByAccount {
  /** First two purchases of each account. */
  readonly purchasesOf: Map<string, readonly FirstPurchase[]>;
  /** Last day of an order. */
  last: Day | null;
}

const noOrders = (): OrdersByAccount => ({ purchasesOf: new Map(), last: null });

function addOrder(orders: OrdersByAccount, order: FirstPurchase): OrdersByAccount {
  const { accountId, on } = order;
  if (on != null && (orders.last === null || on > orders.last)) orders.last = on;
  if (accountId != null && isPurchase(order)) {
    const purchases = orders.purchasesOf.get(accountId) ?? [];
    orders.purchasesOf.set(accountId, [...purchases, order].sort(compareByDay).slice(0, 2));
  }
  return orders;
}

/**
 * First orders by their day. Repeat orders after the window's day do not count, and the observation ends with that day
 * at the latest.
 */
export const firstPurchasesByDay = cohort<FirstPurchase>(happenedOn, (purchase, day) => {
  const { repeatedOn, bookAsOf } = purchase;
  return {
    ...purchase,
    repeatedOn: repeatedOn != null && repeatedOn <= day ? repeatedOn : null,
    observedUntil: bookAsOf != null && bookAsOf < day ? bookAsOf : day,
  };
});
