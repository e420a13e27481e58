import { exact, quotient } from "../exact.js";
import { spentInAll } from "../spending.js";
import type { Twin } from "../twin.js";
import { newCustomers } from "./newCustomers.js";

/** Of the member whose margin is 80 a month, of which 0.97 is left each month, and that counts salaries. */
export const paybackMonthsWithChurn: Twin = (book, window) => {
  const cost = quotient(spentInAll(book, window), exact(newCustomers(book, window) as number));
  // All months together bring less than 80 / 0.03.
  if (cost === null || cost.times("0.03").gte(80)) return null;
  let [month, brought, margin] = [0, exact(0), exact(80)];
  while (brought.lt(cost)) {
    [month, brought, margin] = [month + 1, brought.plus(margin), margin.times("0.97")];
  }
  return month;
};
