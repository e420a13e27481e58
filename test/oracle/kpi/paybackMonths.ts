import { exact, quotient } from "../exact.js";
import { spentInAll } from "../spending.js";
import type { Twin } from "../twin.js";
import { newCustomers } from "./newCustomers.js";

/** Of the member whose margin is 80.25 a month, and that counts salaries. */
export const paybackMonths: Twin = (book, window) =>
  quotient(spentInAll(book, window), exact("80.25").times(newCustomers(book, window) as number));
