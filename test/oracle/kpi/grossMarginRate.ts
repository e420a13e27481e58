import { quotient, sumOf } from "../exact.js";
import { marginsIn } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const grossMarginRate: Twin = (book, window) => {
  const costed = marginsIn(book, window);
  return quotient(sumOf(costed.map(({ margin }) => margin)), sumOf(costed.map(({ amount }) => amount)));
};
