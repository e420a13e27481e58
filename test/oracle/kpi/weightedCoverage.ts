import { quotient, type Exact } from "../exact.js";
import { quotaTotal } from "../quotaTotal.js";
import type { Twin } from "../twin.js";
import { weightedPipeline } from "./weightedPipeline.js";
import { wonRevenue } from "./wonRevenue.js";

export const weightedCoverage: Twin = (book, window) => {
  const remaining = quotaTotal(book, "won-revenue", window).minus(wonRevenue(book, window) as Exact);
  return remaining.gt(0) ? quotient(weightedPipeline(book, window) as Exact, remaining) : null;
};
