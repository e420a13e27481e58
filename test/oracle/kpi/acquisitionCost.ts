import { exact, quotient, type Exact } from "../exact.js";
import type { Twin } from "../twin.js";
import { acquisitionSpend } from "./acquisitionSpend.js";
import { newCustomers } from "./newCustomers.js";

/** Of the member that counts hours. */
export const acquisitionCost: Twin = (book, window) =>
  quotient(acquisitionSpend(book, window) as Exact, exact(newCustomers(book, window) as number));
