import { agesOfOpenDeals, sorted } from "../agesOfOpenDeals.js";
import { middle, type Twin } from "../twin.js";

export const medianOpenDealAge: Twin = (book, window) =>
  middle(sorted(agesOfOpenDeals(book, window)), (low, high) => (low + high) / 2);
