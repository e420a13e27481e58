import { quotient, type Exact } from "../exact.js";
import { quotaTotal } from "../quotaTotal.js";
import type { Twin } from "../twin.js";
import { wonRevenue } from "./wonRevenue.js";

export const quotaAttainment: Twin = (book, window) =>
  quotient(wonRevenue(book, window) as Exact, quotaTotal(book, "won-revenue", window));
