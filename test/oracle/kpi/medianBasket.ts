import { exact } from "../exact.js";
import { purchasesIn } from "../ordersOf.js";
import { middle, type Twin } from "../twin.js";

export const medianBasket: Twin = (book, window) =>
  middle(
    purchasesIn(book, window)
      .map(({ amount }) => exact(amount))
      .toSorted((low, high) => low.comparedTo(high)),
    (low, high) => low.plus(high).div(2),
  );
