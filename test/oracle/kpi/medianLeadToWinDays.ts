import { daysFromLeadToWin } from "../origins.js";
import { medianOf } from "../percentiles.js";
import type { Twin } from "../twin.js";

export const medianLeadToWinDays: Twin = (book, window) => medianOf(daysFromLeadToWin(book, window));
