import { fold } from "../../metric/evaluate.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { isPurchase } from "../../model/accessors/order.js";
import type { Order } from "../../model/records/order.js";
import type { Day } from "../../time/day.js";
import { cohort } from "../define/cohort.js";
import { compareByDay } from "./compareByDay.js";

/** An account's first order, with what came after it. */
export interface FirstPurchase extends Partial<Order> {
  /** The day of the account's second order; null while there is none. */
  readonly repeatedOn?: Day | null | undefined;
  /** The last day of which it is known who ordered. */
  readonly observedUntil?: Day | null | undefined;
  /** The day the book was taken. */
  readonly bookAsOf?: Day | null | undefined;
}

/** The first order of each account, with the day of its second. Credit notes are no orders. */
export function firstPurchases({
  orders = [],
  asOf,
}: {
  readonly orders?: Iterable<FirstPurchase> | undefined;
  readonly asOf?: Day | undefined;
}): FirstPurchase[] {
  const { purchasesOf, last } = fold({ init: nothingSeen, add: seeing }, orders, "orders");
  const known = { bookAsOf: asOf ?? null, observedUntil: asOf ?? last };
  return [...purchasesOf.values()].map(([first, second]) => ({ ...first, ...known, repeatedOn: second?.on ?? null }));
}

interface Seen {
  /** The first two purchases of each account. */
  readonly purchasesOf: Map<string, readonly FirstPurchase[]>;
  last: Day | null;
}

const nothingSeen = (): Seen => ({ purchasesOf: new Map(), last: null });

function seeing(seen: Seen, order: FirstPurchase): Seen {
  const { accountId, on } = order;
  if (on != null && (seen.last === null || on > seen.last)) seen.last = on;
  if (accountId != null && isPurchase(order)) {
    const known = seen.purchasesOf.get(accountId) ?? [];
    seen.purchasesOf.set(accountId, [...known, order].sort(compareByDay).slice(0, 2));
  }
  return seen;
}

/** First orders by their day. Asked about a day, what came later had not come, and nobody was observed for longer. */
export const firstPurchasesByDay = cohort<FirstPurchase>(happenedOn, (purchase, day) => {
  const { repeatedOn, bookAsOf } = purchase;
  return {
    ...purchase,
    repeatedOn: repeatedOn != null && repeatedOn <= day ? repeatedOn : null,
    observedUntil: bookAsOf != null && bookAsOf < day ? bookAsOf : day,
  };
});
