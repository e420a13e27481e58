import { quotient } from "../exact.js";
import { isNewIn, revenueIn, revenueWhere } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const newCustomerShare: Twin = (book, window) =>
  window.during === undefined
    ? null
    : quotient(
        revenueWhere(book, window, ({ accountId }) => isNewIn(book, accountId, window)),
        revenueIn(book, window),
      );
