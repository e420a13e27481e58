import { quotient, type Exact } from "../exact.js";
import { spentOnPay } from "../spending.js";
import type { Twin } from "../twin.js";
import { revenue } from "./revenue.js";

export const compensationCostOfSales: Twin = (book, window) =>
  quotient(spentOnPay(book, window), revenue(book, window) as Exact);
