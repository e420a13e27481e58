import { sumOf } from "../exact.js";
import { marketingWins } from "../marketingDeals.js";
import type { Twin } from "../twin.js";

export const marketingSourcedMargin: Twin = (book, window) =>
  sumOf(marketingWins(book, window).flatMap(({ margin }) => margin ?? []));
