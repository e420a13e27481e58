import { spentOnSalaries } from "../spending.js";
import type { Twin } from "../twin.js";

export const salesSalaries: Twin = spentOnSalaries;
