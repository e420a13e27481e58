import type { CountedDeal } from "./dealsOfForecast.js";
import { exactly } from "./exactly.js";
import type { OpenDealsPart } from "./forecastRow.js";

/** Deals put together: how many, and what they are worth before and after their chances. */
export const openDealsPart = (deals: readonly CountedDeal[]): OpenDealsPart => ({
  deals: deals.length,
  missing: deals.filter(({ weighed }) => weighed.weighted === null).length,
  gross: exactly(deals.map(({ weighed }) => weighed.amount)),
  weighted: exactly(deals.map(({ weighed }) => weighed.weighted)),
});
