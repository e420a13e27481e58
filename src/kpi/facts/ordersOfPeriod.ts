import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { balance } from "../define/balance.js";
import type { OrderInHistory } from "./ordersInHistory.js";

/** Order of a period, from a new or an existing customer. */
export interface OrderOfPeriod extends OrderInHistory {
  /** True if the account's first order is in the period. */
  readonly isFromNewCustomer?: boolean;
}

/**
 * Orders of a period, from new and from existing customers. An account with its first order in the period is new for
 * the whole period.
 */
export const ordersOfPeriod = balance<OrderOfPeriod>((order, { opening, closing }) => {
  const on = readDayOf(happenedOn, order);
  if (on == null || on <= opening || on > closing) return null;
  const since = order.customerSince ?? null;
  return { ...order, isFromNewCustomer: since !== null && since > opening && since <= closing };
}, happenedOn);

const isFromNewCustomer = (order: OrderOfPeriod): boolean => order.isFromNewCustomer === true;
const isFromExistingCustomer = (order: OrderOfPeriod): boolean => order.isFromNewCustomer === false;

/** Revenue of all orders. */
export const allRevenue = sumMoney<OrderOfPeriod>(amountOf);

/** Revenue of the orders from new customers. */
export const revenueFromNew = where(isFromNewCustomer, allRevenue);

/** Revenue of the orders from existing customers. */
export const revenueFromExisting = where(isFromExistingCustomer, allRevenue);
