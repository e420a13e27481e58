import { exact, quotient } from "../exact.js";
import { customersIn, revenueIn } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const basketPerCustomer: Twin = (book, window) =>
  quotient(revenueIn(book, window), exact(customersIn(book, window).length));
