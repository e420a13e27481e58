import { amountsOf } from "../closedDeals.js";
import { dealsOpenIn } from "../dealsOpenIn.js";
import { exact, quotient, sumOf } from "../exact.js";
import type { Twin } from "../twin.js";

export const averageOpenDeal: Twin = (book, window) => {
  const amounts = amountsOf(dealsOpenIn(book, window));
  return quotient(sumOf(amounts), exact(amounts.length));
};
