import { closedDeals } from "../closedDeals.js";
import type { Twin } from "../twin.js";

export const wonOpportunities: Twin = (book, window) => closedDeals(book, window, ["won"]).length;
