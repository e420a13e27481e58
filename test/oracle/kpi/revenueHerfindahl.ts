import { quotient, sumOf } from "../exact.js";
import { revenuesIn } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const revenueHerfindahl: Twin = (book, window) => {
  const revenues = revenuesIn(book, window);
  if (revenues.some((revenue) => revenue.lt(0))) return null;
  const total = sumOf(revenues);
  return quotient(sumOf(revenues.map((revenue) => revenue.times(revenue))), total.times(total));
};
