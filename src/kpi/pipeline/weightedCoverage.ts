import { divideMoney } from "../../metric/ratioMoney.js";
import { derive } from "../define/derive.js";
import { difference } from "../define/difference.js";
import { wonRevenue } from "../revenue/wonRevenue.js";
import { quotaFor } from "../targets/quotaFor.js";
import { weightedPipeline } from "./weightedPipeline.js";

/**
 * Weighted pipeline as a multiple of the won-revenue quota that is still missing in a period.
 *
 *     Σ open amount × probability / (Σ quota − Σ won)
 *
 * A healthy value is 1, not 3, because the probabilities are already counted; {@link pipelineCoverage} needs the higher
 * multiple. Without a quota, or with nothing missing any more, the answer is null. Decision: three-coverages.
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
    meaning: "Weighted pipeline as a multiple of the won-revenue quota that is still missing in a period.",
    topic: "pipeline",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "target",
    formula: "Σ open × probability ÷ (quota − won)",
  },
);
