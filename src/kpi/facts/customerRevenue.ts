import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { balance } from "../define/balance.js";
import type { OrderInHistory } from "./ordersInHistory.js";

/** An order of a period, told by whether its account was a customer before. */
export interface OrderOfPeriod extends OrderInHistory {
  readonly isFromNewCustomer?: boolean;
}

/** The orders of a period, by who placed them: an account whose first order is in the period is new for all of it. */
export const ordersOfPeriod = balance<OrderOfPeriod>((order, { opening, closing }) => {
  const on = readDayOf(happenedOn, order);
  if (on == null || on <= opening || on > closing) return null;
  const since = order.customerSince ?? null;
  return { ...order, isFromNewCustomer: since !== null && since > opening && since <= closing };
}, happenedOn);

const isFromNewCustomer = (order: OrderOfPeriod): boolean => order.isFromNewCustomer === true;
const isFromExistingCustomer = (order: OrderOfPeriod): boolean => order.isFromNewCustomer === false;

/** Revenue of orders, and that of those from new and from existing customers. */
export const allRevenue = sumMoney<OrderOfPeriod>(amountOf);
export const revenueFromNew = where(isFromNewCustomer, allRevenue);
export const revenueFromExisting = where(isFromExistingCustomer, allRevenue);
