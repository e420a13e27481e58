import { quotient, sumOf } from "../exact.js";
import { ordersIn } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const discountRate: Twin = (book, window) => {
  const listed = ordersIn(book, window).flatMap(({ amount, listAmount }) =>
    listAmount == null ? [] : [{ amount, listAmount }],
  );
  const list = sumOf(listed.map(({ listAmount }) => listAmount));
  return quotient(list.minus(sumOf(listed.map(({ amount }) => amount))), list);
};
