import { fold } from "../../metric/evaluate.js";
import { isPurchase } from "../../model/accessors/order.js";
import type { Order } from "../../model/records/order.js";
import type { Day } from "../../time/day.js";
import { compareByDay } from "./compareByDay.js";

/** An order with its place in the history of its account. */
export interface OrderInHistory extends Partial<Order> {
  /** Whether it is the account's first order. */
  readonly isFirst?: boolean;
  /** The day of the account's first order; null where none is known. */
  readonly customerSince?: Day | null | undefined;
}

/**
 * A book's orders, each with its place in the history of its account. The first order is the earliest that is no credit
 * note, of one day the one whose id comes first.
 */
export function ordersInHistory({
  orders = [],
}: {
  readonly orders?: Iterable<OrderInHistory> | undefined;
}): OrderInHistory[] {
  const all = Array.from(orders);
  const { firstOf } = fold({ init: nothingSeen, add: seeing }, all, "orders");
  return all.map((order, index) => {
    const first = firstOf.get(order.accountId ?? "");
    return { ...order, isFirst: first?.index === index, customerSince: first?.order.on ?? null };
  });
}

interface Seen {
  count: number;
  readonly firstOf: Map<string, { readonly order: OrderInHistory; readonly index: number }>;
}

const nothingSeen = (): Seen => ({ count: 0, firstOf: new Map() });

function seeing(seen: Seen, order: OrderInHistory): Seen {
  const known = seen.firstOf.get(order.accountId ?? "");
  if (order.accountId != null && isPurchase(order) && (known === undefined || compareByDay(order, known.order) < 0))
    seen.firstOf.set(order.accountId, { order, index: seen.count });
  seen.count += 1;
  return seen;
}

/** Whether the order made its account a customer. */
export const isFirstOrder = ({ isFirst }: OrderInHistory): boolean => isFirst === true;
