import { fold } from "../../metric/evaluate.js";
import { isPurchase } from "../../model/accessors/order.js";
import type { Order } from "../../model/records/order.js";
import type { Day } from "../../time/day.js";
import { compareByDay } from "./compareByDay.js";

/** Order with its position in the history of its account. */
export interface OrderInHistory extends Partial<Order> {
  /** True for the account's first order. */
  readonly isFirst?: boolean;
  /** Day of the account's first order; null if none is known. */
  readonly customerSince?: Day | null | undefined;
}

/**
 * Returns a book's orders, each with its position in the history of its account. The first order is the earliest that
 * is no credit note, and of one day the order with the first id.
 */
export function ordersInHistory({
  orders = [],
}: {
  readonly orders?: Iterable<OrderInHistory> | undefined;
}): OrderInHistory[] {
  const all = Array.from(orders);
  const { firstOf } = fold({ init: noOrders, add: addOrder }, all, "orders");
  return all.map((order, index) => {
    const first = firstOf.get(order.accountId ?? "");
    return { ...order, isFirst: first?.index === index, customerSince: first?.order.on ?? null };
  });
}

interface FirstOrders {
  /** Number of orders read so far. */
  count: number;
  readonly firstOf: Map<string, { readonly order: OrderInHistory; readonly index: number }>;
}

const noOrders = (): FirstOrders => ({ count: 0, firstOf: new Map() });

function addOrder(orders: FirstOrders, order: OrderInHistory): FirstOrders {
  const first = orders.firstOf.get(order.accountId ?? "");
  if (order.accountId != null && isPurchase(order) && (first === undefined || compareByDay(order, first.order) < 0))
    orders.firstOf.set(order.accountId, { order, index: orders.count });
  orders.count += 1;
  return orders;
}

/** Tests if an order made its account a customer. */
export const isFirstOrder = ({ isFirst }: OrderInHistory): boolean => isFirst === true;
