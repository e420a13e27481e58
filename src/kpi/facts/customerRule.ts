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

/** A record that may make its account a customer. */
export interface CustomerRecord extends Partial<Contract>, Partial<Order> {}

/**
 * Who is a customer on a day: what kind of record tells, and whether one of them makes its account a customer at the
 * day's end.
 */
export interface CustomerRule<Kind extends "contracts" | "orders" = "contracts" | "orders"> {
  readonly of: Kind;
  readonly isCustomerOn: (record: CustomerRecord, day: Day) => boolean;
}

/** Returns the rule if it tells customers; a rule of your own may have more fields. */
export function checkCustomerRule<Rule extends CustomerRule>(rule: Rule): Rule {
  const { of, isCustomerOn } = rule as Readonly<Record<keyof CustomerRule, unknown>>;
  if ((of === "contracts" || of === "orders") && typeof isCustomerOn === "function") return rule;
  return refuse("customer", rule, "activeContract(), recentOrder(days) or a rule { of, isCustomerOn }");
}

/**
 * A customer is an account with a contract in force: signed, started and not ended.
 *
 * @example activeContract().isCustomerOn({ signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2027-01-01" }, "2026-12-31") // => true
 */
export const activeContract = (): CustomerRule<"contracts"> => ({ of: "contracts", isCustomerOn: isInForce });

/**
 * A customer is an account that ordered within so many days, the day asked about among them: within 365 days on 31
 * December is since 1 January. A credit note is no order. Decision: credit-notes.
 *
 * @throws SalesKpiError `impossible-request` for what is no number of days above 0
 * @example recentOrder(90).isCustomerOn({ on: "2026-01-01", amount: 100 }, "2026-03-31") // => true
 */
export function recentOrder(days: number): CustomerRule<"orders"> {
  const most = daysParameter("days", days);
  return {
    of: "orders",
    isCustomerOn: (order, day) => {
      const on = readDayOf(happenedOn, order);
      return on != null && on <= day && numberOfDay(day) - numberOfDay(on) < most && isPurchase(order);
    },
  };
}
