import { quotient } from "../exact.js";
import { revenueIn, revenueWhere } from "../ordersOf.js";
import type { Twin } from "../twin.js";

/** Lamps were launched on 1 January 2026 and are new for 90 days: up to 31 March. */
export const newProductShare: Twin = (book, window) =>
  quotient(
    revenueWhere(book, window, ({ product, on }) => product === "lamp" && on <= "2026-03-31"),
    revenueIn(book, window),
  );
