import { quotient, type Exact } from "../exact.js";
import { quotaTotal } from "../quotaTotal.js";
import type { Twin } from "../twin.js";
import { openPipeline } from "./openPipeline.js";
import { wonRevenue } from "./wonRevenue.js";

export const pipelineCoverage: Twin = (book, window) => {
  const remaining = quotaTotal(book, "won-revenue", window).minus(wonRevenue(book, window) as Exact);
  return remaining.gt(0) ? quotient(openPipeline(book, window) as Exact, remaining) : null;
};
