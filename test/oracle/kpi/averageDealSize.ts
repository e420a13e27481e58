import { amountsOf, closedDeals } from "../closedDeals.js";
import { exact, quotient, sumOf } from "../exact.js";
import type { Twin } from "../twin.js";

export const averageDealSize: Twin = (book, window) => {
  const amounts = amountsOf(closedDeals(book, window, ["won"]));
  return quotient(sumOf(amounts), exact(amounts.length));
};
