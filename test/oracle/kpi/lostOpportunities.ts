import { closedDeals } from "../closedDeals.js";
import type { Twin } from "../twin.js";

export const lostOpportunities: Twin = (book, window) => closedDeals(book, window, ["lost"]).length;
