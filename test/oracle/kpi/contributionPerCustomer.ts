import { exact, quotient, type Exact } from "../exact.js";
import { daysEarlier, spentInAll } from "../spending.js";
import type { Twin } from "../twin.js";
import { newCustomerMargin } from "./newCustomerMargin.js";
import { newCustomers } from "./newCustomers.js";

/** Of the member that counts salaries, and costs of thirty days before. */
export const contributionPerCustomer: Twin = (book, window) => {
  const earlier = daysEarlier(window, 30);
  if (earlier === null) return null;
  const left = (newCustomerMargin(book, window) as Exact).minus(spentInAll(book, earlier));
  return quotient(left, exact(newCustomers(book, window) as number));
};
