import { exact, quotient } from "../exact.js";
import { purchasesIn, revenueIn } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const averageBasket: Twin = (book, window) =>
  quotient(revenueIn(book, window), exact(purchasesIn(book, window).length));
