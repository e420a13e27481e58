import { revenueWhere } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const crossSellRevenue: Twin = (book, window) => revenueWhere(book, window, ({ kind }) => kind === "cross-sell");
