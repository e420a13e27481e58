import { purchasesIn } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const salesOrders: Twin = (book, window) => purchasesIn(book, window).length;
