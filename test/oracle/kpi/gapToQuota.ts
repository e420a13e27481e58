import { quotaTotal } from "../quotaTotal.js";
import type { Exact } from "../exact.js";
import type { Twin } from "../twin.js";
import { wonRevenue } from "./wonRevenue.js";

export const gapToQuota: Twin = (book, window) => {
  const quota = quotaTotal(book, "won-revenue", window);
  return quota.isZero() ? null : quota.minus(wonRevenue(book, window) as Exact);
};
