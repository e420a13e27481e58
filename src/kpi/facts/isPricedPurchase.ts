import { isPurchase } from "../../model/accessors/order.js";
import type { Order } from "../../model/records/order.js";

/** Whether an order belongs in the denominator of a basket: a purchase that says what it came to. */
export const isPricedPurchase = (order: Pick<Partial<Order>, "amount">): boolean =>
  order.amount != null && isPurchase(order);
