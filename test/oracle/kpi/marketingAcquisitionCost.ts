import { quotient, exact } from "../exact.js";
import { spentOnMarketing } from "../spending.js";
import type { Twin } from "../twin.js";
import { newCustomers } from "./newCustomers.js";

export const marketingAcquisitionCost: Twin = (book, window) =>
  quotient(spentOnMarketing(book, window), exact(newCustomers(book, window) as number));
