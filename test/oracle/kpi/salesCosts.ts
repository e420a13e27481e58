import { spentOnSelling } from "../spending.js";
import type { Twin } from "../twin.js";

export const salesCosts: Twin = spentOnSelling;
