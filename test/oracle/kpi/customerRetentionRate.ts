import { isInForce, openingAndClosing } from "../contractsOf.js";
import { share } from "../exact.js";
import { unique } from "../ordersOf.js";
import type { Twin } from "../twin.js";

/** A customer has a contract in force. */
export const customerRetentionRate: Twin = ({ contracts }, window) => {
  const days = openingAndClosing(window);
  if (days === null) return null;
  const customersOn = (day: string): string[] =>
    unique(contracts.filter((contract) => isInForce(contract, day)).map(({ accountId }) => accountId));
  const before = customersOn(days.opening);
  const after = customersOn(days.closing);
  return share(before.filter((customer) => after.includes(customer)).length, before.length);
};
