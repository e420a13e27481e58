import { divideMoney } from "../../metric/ratioMoney.js";
import { derive } from "../define/derive.js";
import { difference } from "../define/difference.js";
import { wonRevenue } from "../revenue/wonRevenue.js";
import { quotaFor } from "../targets/quotaFor.js";
import { openPipeline } from "./openPipeline.js";

/**
 * Open pipeline as a multiple of the won-revenue quota that is still missing in a period.
 *
 *     Σ open amount / (Σ quota − Σ won)
 *
 * The period is the quota's; pipeline and wins are those known on `asOf`, or at the period's end. Deals count with
 * their full amount, however unlikely. Without a quota, or with nothing missing any more, the answer is null. Decision:
 * which-coverage.
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
    meaning: "Open pipeline as a multiple of the won-revenue quota that is still missing in a period.",
    topic: "pipeline",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "target",
    formula: "Σ open ÷ (quota − won)",
  },
);
