import { closedDeals, cyclesOf } from "../closedDeals.js";
import { daysBetween, middle, type Twin } from "../twin.js";

export const medianSalesCycleClosedOnly: Twin = (book, window) => {
  const days = cyclesOf(closedDeals(book, window, ["won"])).map(({ createdOn, closedOn }) =>
    daysBetween(createdOn, closedOn),
  );
  return middle(
    days.toSorted((low, high) => low - high),
    (low, high) => (low + high) / 2,
  );
};
