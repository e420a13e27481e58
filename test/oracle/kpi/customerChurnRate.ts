import { openingAndClosing } from "../contractsOf.js";
import { share } from "../exact.js";
import { isCreditNote, unique } from "../ordersOf.js";
import { daysBetween, type Twin } from "../twin.js";

/** A customer has ordered in the 90 days up to the day. */
export const customerChurnRate: Twin = ({ orders }, window) => {
  const days = openingAndClosing(window);
  if (days === null) return null;
  const customersOn = (day: string): string[] =>
    unique(
      orders
        .filter((order) => !isCreditNote(order) && order.on <= day && daysBetween(order.on, day) <= 89)
        .map(({ accountId }) => accountId),
    );
  const before = customersOn(days.opening);
  const after = customersOn(days.closing);
  return share(before.filter((customer) => !after.includes(customer)).length, before.length);
};
