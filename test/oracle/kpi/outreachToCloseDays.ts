import { share } from "../exact.js";
import { daysFromOutreachToWin } from "../origins.js";
import type { Twin } from "../twin.js";

export const outreachToCloseDays: Twin = (book, window) => {
  const days = daysFromOutreachToWin(book, window);
  return share(
    days.reduce((total, each) => total + each, 0),
    days.length,
  );
};
