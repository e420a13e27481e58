import { share } from "../exact.js";
import { daysFromLeadToWin } from "../origins.js";
import type { Twin } from "../twin.js";

export const leadToWinDays: Twin = (book, window) => {
  const days = daysFromLeadToWin(book, window);
  return share(
    days.reduce((total, each) => total + each, 0),
    days.length,
  );
};
