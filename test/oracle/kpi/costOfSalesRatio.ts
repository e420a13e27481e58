import { quotient, type Exact } from "../exact.js";
import { spentOnSelling } from "../spending.js";
import type { Twin } from "../twin.js";
import { revenue } from "./revenue.js";

export const costOfSalesRatio: Twin = (book, window) =>
  quotient(spentOnSelling(book, window), revenue(book, window) as Exact);
