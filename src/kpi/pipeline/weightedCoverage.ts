import { divideMoney } from "../../metric/ratioMoney.js";
import { derive } from "../define/derive.js";
import { difference } from "../define/difference.js";
import { wonRevenue } from "../revenue/wonRevenue.js";
import { quotaFor } from "../targets/quotaFor.js";
import { weightedPipeline } from "./weightedPipeline.js";

/**
 * How many times the weighted pipeline covers what is still missing from the won-revenue quota of a period.
 *
 *     Σ open amount × probability / (Σ quota − Σ won)
 *
 * Its healthy value is 1, not 3: the odds are already in it, so that the multiple that makes up for them in
 * {@link pipelineCoverage} would be counted twice. Where nothing is missing any more (the quota is attained) and where
 * there is no quota the answer is null. Decision: three-coverages.
 *
 * @example weightedCoverage({ opportunities: [{ ...won, closedOn: "2026-02-01", amount: 200 }, { ...open, createdOn: "2026-01-05", amount: 900, probability: 0.5 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }] }, { during: { start: "2026-01-01", end: "2026-04-01" }, asOf: "2026-02-28" }) // => 1.5
 */
export const weightedCoverage = derive(
  { pipeline: weightedPipeline, won: wonRevenue, quota: quotaFor("won-revenue") },
  ({ pipeline, won, quota }) => {
    const remaining = difference(quota, won);
    return remaining.gt(0) ? divideMoney(pipeline, remaining) : null;
  },
  {
    id: "weighted-coverage",
    title: "Weighted pipeline coverage",
    meaning:
      "How many times the weighted pipeline covers what is still missing from the won-revenue quota of a period.",
    topic: "pipeline",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "target",
    formula: "Σ open × probability ÷ (quota − won)",
  },
);
