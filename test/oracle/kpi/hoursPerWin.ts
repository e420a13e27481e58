import { closedDeals } from "../closedDeals.js";
import { held, minutesIn } from "../effort.js";
import { share } from "../exact.js";
import type { Twin } from "../twin.js";

export const hoursPerWin: Twin = (book, window) =>
  share(minutesIn(held(book, window)), closedDeals(book, window, ["won"]).length * 60);
