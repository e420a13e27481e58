import { quotient, type Exact } from "../exact.js";
import { quotaTotal } from "../quotaTotal.js";
import type { Twin } from "../twin.js";
import { openPipeline } from "./openPipeline.js";

export const grossCoverage: Twin = (book, window) =>
  quotient(openPipeline(book, window) as Exact, quotaTotal(book, "won-revenue", window));
