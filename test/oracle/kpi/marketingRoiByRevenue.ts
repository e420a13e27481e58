import { quotient, type Exact } from "../exact.js";
import { spentOnMarketing } from "../spending.js";
import type { Twin } from "../twin.js";
import { marketingSourcedRevenue } from "./marketingSourcedRevenue.js";

export const marketingRoiByRevenue: Twin = (book, window) => {
  const cost = spentOnMarketing(book, window);
  return quotient((marketingSourcedRevenue(book, window) as Exact).minus(cost), cost);
};
