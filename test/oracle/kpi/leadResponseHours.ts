import type { Twin } from "../twin.js";
import { answeredBy, waitsOfLeads } from "../waitsOfLeads.js";

export const leadResponseHours: Twin = (book, window) => answeredBy(waitsOfLeads(book, window), 5);
