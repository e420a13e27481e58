import { amountsOf, closedDeals } from "../closedDeals.js";
import { quotient, sumOf } from "../exact.js";
import type { Twin } from "../twin.js";

export const winRateByValue: Twin = (book, window) => {
  const won = sumOf(amountsOf(closedDeals(book, window, ["won"])));
  const lost = sumOf(amountsOf(closedDeals(book, window, ["lost"])));
  return quotient(won, won.plus(lost));
};
