import { quotient } from "../exact.js";
import { revenueIn, revenueWhere } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const expansionShare: Twin = (book, window) =>
  quotient(
    revenueWhere(book, window, ({ kind }) => ["upsell", "cross-sell"].includes(kind ?? "")),
    revenueIn(book, window),
  );
