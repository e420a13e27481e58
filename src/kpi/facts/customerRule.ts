import { refuse } from "../../errors.js";
import { isInForce } from "../../model/accessors/contract.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { isPurchase } from "../../model/accessors/order.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Contract } from "../../model/records/contract.js";
import type { Order } from "../../model/records/order.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { daysParameter } from "../define/parameter.js";

/** Record that may make its account a customer. */
export interface CustomerRecord extends Partial<Contract>, Partial<Order> {}

/** Rule for the customers on a day: a kind of record, and a test of one record. */
export interface CustomerRule<Kind extends "contracts" | "orders" = "contracts" | "orders"> {
  /** Kind of the records that make an account a customer. */
  readonly of: Kind;
  /** Test of a record: true if it makes its account a customer at the end of the day. */
  readonly isCustomerOn: (record: CustomerRecord, day: Day) => boolean;
}

/** Returns the rule, or throws if a field is missing. A rule of your own may have more fields. */
export function checkCustomerRule<Rule extends CustomerRule>(rule: Rule): Rule {
  const { of, isCustomerOn } = rule as Readonly<Record<keyof CustomerRule, unknown>>;
  if ((of === "contracts" || of === "orders") && typeof isCustomerOn === "function") return rule;
  return refuse("customer", rule, "activeContract(), recentOrder(days) or a rule { of, isCustomerOn }");
}

/**
 * Returns the rule that a customer is an account with a contract in force: signed, started and not ended.
 *
 * @example activeContract().isCustomerOn({ signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2027-01-01" }, "2026-12-31") // => true
 */
export const activeContract = (): CustomerRule<"contracts"> => ({ of: "contracts", isCustomerOn: isInForce });

/**
 * Returns the rule that a customer is an account with an order in the last `days` days. The day itself is one of them:
 * 365 days up to 31 December start on 1 January. A credit note is no order. Decision: credit-notes.
 *
 * @throws SalesKpiError `impossible-request` if `days` is not a number above 0
 * @example recentOrder(90).isCustomerOn({ on: "2026-01-01", amount: 100 }, "2026-03-31") // => true
 */
export function recentOrder(days: number): CustomerRule<"orders"> {
  const maxDays = daysParameter("days", days);
  return {
    of: "orders",
    isCustomerOn: (order, day) => {
      const on = readDayOf(happenedOn, order);
      return on != null && on <= day && numberOfDay(day) - numberOfDay(on) < maxDays && isPurchase(order);
    },
  };
}
