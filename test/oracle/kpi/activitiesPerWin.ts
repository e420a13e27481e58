import { closedDeals } from "../closedDeals.js";
import { held } from "../effort.js";
import { share } from "../exact.js";
import type { Twin } from "../twin.js";

export const activitiesPerWin: Twin = (book, window) =>
  share(held(book, window).length, closedDeals(book, window, ["won"]).length);
