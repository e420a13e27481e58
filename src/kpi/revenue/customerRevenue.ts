import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import { amountOf } from "../../model/questions/opportunity.js";
import { dayRead } from "../../model/questions/reads.js";
import { balance } from "../define/balance.js";
import type { OrderInHistory } from "./ordersInHistory.js";

/** An order of a period, told by whether its account was a customer before. */
export interface OrderOfPeriod extends OrderInHistory {
  readonly isFromNewCustomer?: boolean;
}

/** The orders of a period, by who placed them: an account whose first order is in the period is new for all of it. */
export const ordersOfPeriod = /* @__PURE__ */ balance<OrderOfPeriod>((order, { opening, closing }) => {
  const on = dayRead(happenedOn, order);
  if (on == null || on <= opening || on > closing) return null;
  const since = order.customerSince ?? null;
  return { ...order, isFromNewCustomer: since !== null && since > opening && since <= closing };
}, happenedOn);

const isFromNewCustomer = (order: OrderOfPeriod): boolean => order.isFromNewCustomer === true;
const isFromExistingCustomer = (order: OrderOfPeriod): boolean => order.isFromNewCustomer === false;

/** Revenue of orders, and that of those from new and from existing customers. */
export const allRevenue = /* @__PURE__ */ sumMoney<OrderOfPeriod>(amountOf);
export const revenueFromNew = /* @__PURE__ */ where(isFromNewCustomer, allRevenue);
export const revenueFromExisting = /* @__PURE__ */ where(isFromExistingCustomer, allRevenue);
