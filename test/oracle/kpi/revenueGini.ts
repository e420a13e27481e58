import { exact, quotient, sumOf } from "../exact.js";
import { revenuesIn } from "../ordersOf.js";
import type { Twin } from "../twin.js";

/** Half the mean difference between any two customers, by the mean. */
export const revenueGini: Twin = (book, window) => {
  const revenues = revenuesIn(book, window);
  if (revenues.some((revenue) => revenue.lt(0))) return null;
  const differences = revenues.flatMap((one) => revenues.map((other) => one.minus(other).abs()));
  return quotient(sumOf(differences), sumOf(revenues).times(exact(2 * revenues.length)));
};
