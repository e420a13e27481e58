import { exact, sumOf } from "../exact.js";
import { firstOrderOn, ordersIn } from "../ordersOf.js";
import { inWindow, type Twin } from "../twin.js";

export const newCustomerMargin: Twin = (book, window) => {
  if (window.during === undefined) return exact(0);
  const costed = ordersIn(book, window)
    .filter(({ accountId }) => inWindow(firstOrderOn(book, accountId), window))
    .flatMap(({ amount, cost }) => (cost == null ? [] : [exact(amount).minus(exact(cost))]));
  return sumOf(costed);
};
