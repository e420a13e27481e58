import { quotient, type Exact } from "../exact.js";
import { spentInAll } from "../spending.js";
import type { Twin } from "../twin.js";
import { newCustomerRevenue } from "./newCustomerRevenue.js";

/** Of the member that counts salaries: all costs. */
export const acquisitionCostRatio: Twin = (book, window) =>
  quotient(spentInAll(book, window), newCustomerRevenue(book, window) as Exact);
