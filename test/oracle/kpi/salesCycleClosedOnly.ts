import { closedDeals, cyclesOf } from "../closedDeals.js";
import { share } from "../exact.js";
import { daysBetween, type Twin } from "../twin.js";

export const salesCycleClosedOnly: Twin = (book, window) => {
  const cycles = cyclesOf(closedDeals(book, window, ["won"]));
  const days = cycles.reduce((total, { createdOn, closedOn }) => total + daysBetween(createdOn, closedOn), 0);
  return share(days, cycles.length);
};
