import { spentOnMarketing } from "../spending.js";
import type { Twin } from "../twin.js";

export const marketingCosts: Twin = spentOnMarketing;
