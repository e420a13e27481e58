import { annualValues, contractsOn } from "../contractsOf.js";
import { exact, quotient, sumOf } from "../exact.js";
import { unique } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const averageRevenuePerAccount: Twin = (book, window) => {
  const running = contractsOn(book, window);
  return quotient(sumOf(annualValues(running)), exact(unique(running.map(({ accountId }) => accountId)).length));
};
