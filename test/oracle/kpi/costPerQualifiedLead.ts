import { quotient, exact } from "../exact.js";
import { spentOnMarketing } from "../spending.js";
import type { Twin } from "../twin.js";
import { qualifiedLeads } from "./qualifiedLeads.js";

export const costPerQualifiedLead: Twin = (book, window) =>
  quotient(spentOnMarketing(book, window), exact(qualifiedLeads(book, window) as number));
