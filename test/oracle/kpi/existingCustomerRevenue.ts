import { exact } from "../exact.js";
import { isNewIn, revenueWhere } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const existingCustomerRevenue: Twin = (book, window) =>
  window.during === undefined
    ? exact(0)
    : revenueWhere(book, window, ({ accountId }) => !isNewIn(book, accountId, window));
