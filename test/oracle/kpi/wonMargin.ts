import { closedDeals } from "../closedDeals.js";
import { sumOf } from "../exact.js";
import type { Twin } from "../twin.js";

export const wonMargin: Twin = (book, window) =>
  sumOf(closedDeals(book, window, ["won"]).flatMap(({ margin }) => (margin == null ? [] : [margin])));
