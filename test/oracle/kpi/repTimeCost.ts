import { spentOnTime } from "../spending.js";
import type { Twin } from "../twin.js";

export const repTimeCost: Twin = spentOnTime;
