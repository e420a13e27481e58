import { amountsOf, closedDeals } from "../closedDeals.js";
import { sumOf } from "../exact.js";
import type { Twin } from "../twin.js";

export const wonRevenue: Twin = (book, window) => sumOf(amountsOf(closedDeals(book, window, ["won"])));
