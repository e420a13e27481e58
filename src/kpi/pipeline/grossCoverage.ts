import { divideMoney } from "../../metric/ratioMoney.js";
import { derive } from "../define/derive.js";
import { quotaFor } from "../targets/quotaFor.js";
import { openPipeline } from "./openPipeline.js";

/**
 * Open pipeline as a multiple of the whole won-revenue quota of a period.
 *
 *     Σ open amount / Σ quota
 *
 * Meant for the start of a period. Later read {@link pipelineCoverage}, because won deals have left both the pipeline
 * and the remaining quota. Without a quota, or with one of 0, the answer is null. Decision: three-coverages.
 *
 * @example grossCoverage({ opportunities: [{ ...open, createdOn: "2026-01-05", amount: 1500 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }] }, { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 3
 */
export const grossCoverage = derive(
  { pipeline: openPipeline, quota: quotaFor("won-revenue") },
  ({ pipeline, quota }) => divideMoney(pipeline, quota),
  {
    id: "gross-coverage",
    title: "Gross pipeline coverage",
    meaning: "Open pipeline as a multiple of the whole won-revenue quota of a period.",
    topic: "pipeline",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "target",
    formula: "Σ open ÷ quota",
  },
);
