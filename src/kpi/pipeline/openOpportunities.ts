import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { openDeals } from "../facts/openDeals.js";

/**
 * Number of opportunities open at the end of a day.
 *
 *     # created by the day and neither won nor lost by it
 *
 * Without `asOf`, the opportunities open by their present record. A deal without a creation day is open today but on no
 * other day, and counted as missing there. With none the answer is 0.
 *
 * @example openOpportunities([{ ...won, createdOn: "2026-01-05", closedOn: "2026-03-01" }], { asOf: "2026-02-01" }) // => 1
 */
export const openOpportunities = defineKpi({
  id: "open-opportunities",
  title: "Open opportunities",
  meaning: "Number of opportunities open at the end of a day.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "neither",
  formula: "# open",
  timeBasis: openDeals,
  metric: where(isOpen, count()),
});
