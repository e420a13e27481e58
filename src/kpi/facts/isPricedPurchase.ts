import { isPurchase } from "../../model/accessors/order.js";
import type { Order } from "../../model/records/order.js";

/** Tests if an order counts in the denominator of an average order value: a purchase with an amount. */
export const isPricedPurchase = (order: Pick<Partial<Order>, "amount">): boolean =>
  order.amount != null && isPurchase(order);
