import { divideMoney } from "../../metric/ratioMoney.js";
import { derive } from "../define/derive.js";
import { difference } from "../define/difference.js";
import { wonRevenue } from "../revenue/wonRevenue.js";
import { quotaFor } from "../targets/quotaFor.js";
import { openPipeline } from "./openPipeline.js";

/**
 * How many times the open pipeline covers what is still missing from the won-revenue quota of a period.
 *
 *     Σ open amount / (Σ quota − Σ won)
 *
 * The period is the quota's; the pipeline is looked at, and the wins counted, up to the day asked about, or the period's
 * end. Gross: a deal counts whole however unlikely. Where nothing is missing any more (the quota is attained) and where
 * there is no quota the answer is null. Decision: which-coverage.
 *
 * @example pipelineCoverage({ opportunities: [{ ...won, closedOn: "2026-02-01", amount: 200 }, { ...open, createdOn: "2026-01-05", amount: 900 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }] }, { during: { start: "2026-01-01", end: "2026-04-01" }, asOf: "2026-02-28" }) // => 3
 */
export const pipelineCoverage = derive(
  { pipeline: openPipeline, won: wonRevenue, quota: quotaFor("won-revenue") },
  ({ pipeline, won, quota }) => {
    const remaining = difference(quota, won);
    return remaining.gt(0) ? divideMoney(pipeline, remaining) : null;
  },
  {
    id: "pipeline-coverage",
    title: "Pipeline coverage",
    meaning: "How many times the open pipeline covers what is still missing from the won-revenue quota of a period.",
    topic: "pipeline",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "target",
    formula: "Σ open ÷ (quota − won)",
  },
);
