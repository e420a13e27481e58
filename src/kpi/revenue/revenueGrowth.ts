import { growth } from "../define/growth.js";
import { revenue } from "./revenue.js";

/**
 * Growth of the revenue against the previous period.
 *
 *     (revenue − revenue of the previous period) / revenue of the previous period
 *
 * A `Decimal`; -0.1 is a tenth less. The previous period has the same length: a quarter is compared with the quarter
 * before. For the same season see {@link revenueGrowthYearAgo}. Without a period, or without revenue in the previous
 * one, the answer is null. Decision: previous-of-what.
 *
 * @example revenueGrowth([{ on: "2025-12-05", amount: 100 }, { on: "2026-02-05", amount: 125 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 0.25
 */
export const revenueGrowth = growth(
  revenue,
  { against: "previous" },
  {
    id: "revenue-growth",
    title: "Revenue growth",
    meaning: "Growth of the revenue against the previous period.",
    formula: "(revenue − previous period's) ÷ previous period's",
  },
);
