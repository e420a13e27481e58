import { amountsOf, closedDeals } from "../closedDeals.js";
import { exact, quotient, sumOf } from "../exact.js";
import type { Twin } from "../twin.js";

/** Of deals above 1000.10. */
export const largeDealShare: Twin = (book, window) => {
  const amounts = amountsOf(closedDeals(book, window, ["won"]));
  return quotient(sumOf(amounts.filter((amount) => exact(amount).gt("1000.1"))), sumOf(amounts));
};
