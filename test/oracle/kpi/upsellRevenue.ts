import { revenueWhere } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const upsellRevenue: Twin = (book, window) => revenueWhere(book, window, ({ kind }) => kind === "upsell");
