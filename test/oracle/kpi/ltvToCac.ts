import { exact, quotient } from "../exact.js";
import { spentInAll } from "../spending.js";
import type { Twin } from "../twin.js";
import { newCustomers } from "./newCustomers.js";

/** Of the member whose lifetime value is 5000.50, and that counts salaries. */
export const ltvToCac: Twin = (book, window) => {
  const customers = newCustomers(book, window) as number;
  return customers === 0 ? null : quotient(exact("5000.50").times(customers), spentInAll(book, window));
};
