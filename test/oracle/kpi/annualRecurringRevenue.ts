import { annualValues, contractsOn } from "../contractsOf.js";
import { sumOf } from "../exact.js";
import type { Twin } from "../twin.js";

export const annualRecurringRevenue: Twin = (book, window) => sumOf(annualValues(contractsOn(book, window)));
