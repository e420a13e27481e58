import { daysFromOutreachToWin } from "../origins.js";
import { medianOf } from "../percentiles.js";
import type { Twin } from "../twin.js";

export const medianOutreachToCloseDays: Twin = (book, window) => medianOf(daysFromOutreachToWin(book, window));
