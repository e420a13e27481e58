import { dealsOpenIn } from "../dealsOpenIn.js";
import type { Twin } from "../twin.js";

export const openOpportunities: Twin = (book, window) => dealsOpenIn(book, window).length;
