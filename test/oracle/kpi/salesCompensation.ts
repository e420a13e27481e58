import { spentOnPay } from "../spending.js";
import type { Twin } from "../twin.js";

export const salesCompensation: Twin = spentOnPay;
