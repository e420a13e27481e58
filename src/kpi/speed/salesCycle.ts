import { defineKpi } from "../define/defineKpi.js";
import { dealsWithStages, dealsAsOf } from "../facts/dealsAsOf.js";
import { medianDaysToWin } from "../facts/medianDaysToWin.js";

/**
 * Median days from creation to win, as known on a day, with the deals still open in it and losses competing: it takes as
 * long until half of the deals that will be won are.
 *
 *     smallest t with F(t) ≥ ½ F(longest),   F: share of all deals won within t days, by Aalen and Johansen
 *
 * An open deal counts for the days it has been open, so slow deals have their weight before they close;
 * {@link medianSalesCycleClosedOnly} hears of the quick ones first. A lost deal will not be won. Where nothing is open both
 * agree, but this one is always the days of a deal, never between two. A deal that lacks a day, or closed before it was
 * created, is counted as missing. With nothing won the answer is null. So it is where more deals outlast all that was watched
 * than are won in it, for half of the wins may be to come, and where a deal is open and no day is known to look at it.
 * Decision: median-of-wins.
 *
 * @example salesCycle([{ ...won, createdOn: "2026-01-01", closedOn: "2026-01-31" }, { ...won, createdOn: "2026-01-01", closedOn: "2026-03-02" }, { ...open, createdOn: "2026-02-09" }], { asOf: "2026-03-11" }) // => 60
 */
export const salesCycle = defineKpi({
  id: "sales-cycle",
  title: "Sales cycle, median",
  meaning:
    "Median days from creation to win, as known on a day, with the deals still open in it and losses competing: it takes as long until half of the deals that will be won are.",
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
