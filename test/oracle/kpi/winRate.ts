import { closedDeals } from "../closedDeals.js";
import { share } from "../exact.js";
import type { Twin } from "../twin.js";

export const winRate: Twin = (book, window) =>
  share(closedDeals(book, window, ["won"]).length, closedDeals(book, window, ["won", "lost"]).length);
