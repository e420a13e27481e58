import type { ForecastDeal } from "./forecastDeals.js";
import { sumExact } from "./sumExact.js";
import type { OpenDealsPart } from "./forecastRow.js";

/** Counts deals and adds up their value, before and after their probabilities. */
export const openDealsPart = (deals: readonly ForecastDeal[]): OpenDealsPart => ({
  deals: deals.length,
  missing: deals.filter(({ weighted }) => weighted === null).length,
  gross: sumExact(deals.map(({ amount }) => amount)),
  weighted: sumExact(deals.map(({ weighted }) => weighted)),
});
