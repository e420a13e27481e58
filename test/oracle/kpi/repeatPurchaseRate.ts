import { share } from "../exact.js";
import { isCreditNote, unique } from "../ordersOf.js";
import { daysBetween, inWindow, type Twin } from "../twin.js";

/** Within 60 days; the books that are drawn do not say when they were taken. */
export const repeatPurchaseRate: Twin = ({ orders }, window) => {
  const until =
    window.asOf ??
    orders
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
  const customers = unique(orders.map(({ accountId }) => accountId)).flatMap((account) => {
    const [first, second] = orders
      .filter((order) => order.accountId === account && !isCreditNote(order))
      .map(({ on }) => on)
      .toSorted();
    return first === undefined ? [] : [{ first, second }];
  });
  const observed = customers.filter(
    ({ first }) => inWindow(first, window) && until !== undefined && daysBetween(first, until) >= 60,
  );
  return share(
    observed.filter(({ first, second }) => second !== undefined && daysBetween(first, second) <= 60).length,
    observed.length,
  );
};
