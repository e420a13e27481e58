import { growth } from "../define/growth.js";
import { revenue } from "./revenue.js";

/**
 * Growth of the revenue against the same period a year ago.
 *
 *     (revenue − revenue of the same period last year) / revenue of the same period last year
 *
 * A `Decimal`; -0.1 is a tenth less. A winter is compared with the last winter. Without a period, or without revenue a
 * year ago, the answer is null. Decision: year-ago-of-other-days.
 *
 * @example revenueGrowthYearAgo([{ on: "2025-02-05", amount: 200 }, { on: "2026-02-05", amount: 150 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => -0.25
 */
export const revenueGrowthYearAgo = growth(
  revenue,
  { against: "year-ago" },
  {
    id: "revenue-growth-year-ago",
    title: "Revenue growth on the year",
    meaning: "Growth of the revenue against the same period a year ago.",
    formula: "(revenue − last year's) ÷ last year's",
  },
);
