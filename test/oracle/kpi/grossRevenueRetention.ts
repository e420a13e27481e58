import { valueKept } from "../contractsOf.js";
import type { Twin } from "../twin.js";

export const grossRevenueRetention: Twin = (book, window) =>
  valueKept(book, window, (opening, closing) => (closing.lt(opening) ? closing : opening));
