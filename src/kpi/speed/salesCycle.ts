import { defineKpi } from "../define/defineKpi.js";
import { dealsWithStages, dealsAsOf } from "../facts/dealsAsOf.js";
import { medianDaysToWin } from "../facts/medianDaysToWin.js";

/**
 * Median days from creation to win, with open deals as censored durations and losses as competing events.
 *
 *     smallest t with F(t) ≥ ½ F(longest),   F: share of all deals won within t days, by Aalen and Johansen
 *
 * Half of the deals that will be won are won within this time. An open deal counts for the days it has been open, so
 * slow deals count before they close; {@link medianSalesCycleClosedOnly} only knows the closed ones. Without open deals
 * both agree, but this figure is always the duration of one deal, never between two. A deal that lacks a day, or closed
 * before its creation, is counted as missing. With nothing won the answer is null. The figure is also null if more
 * deals are open beyond the longest duration than were won, because half of the wins may be to come; and if a deal is
 * open and no day is known. Decision: median-of-wins.
 *
 * @example salesCycle([{ ...won, createdOn: "2026-01-01", closedOn: "2026-01-31" }, { ...won, createdOn: "2026-01-01", closedOn: "2026-03-02" }, { ...open, createdOn: "2026-02-09" }], { asOf: "2026-03-11" }) // => 60
 */
export const salesCycle = defineKpi({
  id: "sales-cycle",
  title: "Sales cycle, median",
  meaning: "Median days from creation to win, with open deals as censored durations and losses as competing events.",
  of: "opportunities",
  topic: "speed",
  nature: "lagging",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "median days created → won, open deals in, losses competing",
  timeBasis: dealsAsOf,
  metric: medianDaysToWin(),
  facts: dealsWithStages,
});
