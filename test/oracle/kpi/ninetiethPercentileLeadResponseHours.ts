import type { Twin } from "../twin.js";
import { answeredBy, waitsOfLeads } from "../waitsOfLeads.js";

export const ninetiethPercentileLeadResponseHours: Twin = (book, window) => answeredBy(waitsOfLeads(book, window), 9);
