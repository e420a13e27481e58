import { quotient, exact } from "../exact.js";
import { spentOnMarketing } from "../spending.js";
import type { Twin } from "../twin.js";
import { leadsCreated } from "./leadsCreated.js";

export const costPerLead: Twin = (book, window) =>
  quotient(spentOnMarketing(book, window), exact(leadsCreated(book, window) as number));
