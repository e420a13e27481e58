import type { Twin } from "../twin.js";
import { shareAnswered, waitsOfLeads } from "../waitsOfLeads.js";

/** Within 24 hours. */
export const leadsAnsweredWithin: Twin = (book, window) => shareAnswered(waitsOfLeads(book, window), 24);
