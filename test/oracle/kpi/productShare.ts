import { quotient } from "../exact.js";
import { revenueIn, revenueWhere } from "../ordersOf.js";
import type { Twin } from "../twin.js";

/** Of the lamps of the pinned book; random books have a product "a". */
export const productShare: Twin = (book, window) =>
  quotient(
    revenueWhere(book, window, ({ product }) => product === "lamp"),
    revenueIn(book, window),
  );
