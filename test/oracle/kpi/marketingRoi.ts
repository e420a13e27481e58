import { quotient, type Exact } from "../exact.js";
import { spentOnMarketing } from "../spending.js";
import type { Twin } from "../twin.js";
import { marketingSourcedMargin } from "./marketingSourcedMargin.js";

export const marketingRoi: Twin = (book, window) => {
  const cost = spentOnMarketing(book, window);
  return quotient((marketingSourcedMargin(book, window) as Exact).minus(cost), cost);
};
