import { exact, quotient } from "../exact.js";
import { revenueIn } from "../ordersOf.js";
import type { Twin } from "../twin.js";

/** Of a market of 6000. */
export const marketShare: Twin = (book, window) => quotient(revenueIn(book, window), exact(6000));
