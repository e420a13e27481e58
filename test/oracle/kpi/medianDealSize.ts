import { amountsOf, closedDeals } from "../closedDeals.js";
import { exact } from "../exact.js";
import { middle, type Twin } from "../twin.js";

export const medianDealSize: Twin = (book, window) => {
  const amounts = amountsOf(closedDeals(book, window, ["won"])).map((amount) => exact(amount));
  return middle(
    amounts.toSorted((low, high) => low.comparedTo(high)),
    (low, high) => low.plus(high).div(2),
  );
};
